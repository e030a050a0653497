package org.patlive.design;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.projection.Projection;
import org.patlive.instrument.Item;
import org.patlive.picture.HeatmapPicture;

/**
 * The heatmap of 6 principles × 6 elements, showing disagreement or another figure. Place {@link #table()} beside it,
 * because the chart itself is hidden from screen readers. ApexCharts stays at 4.7.0, its last release under the MIT
 * licence.
 */
@Tag("pat-heatmap")
@JsModule("./picture/heatmap.ts")
@NpmPackage(value = "apexcharts", version = "4.7.0")
public class HeatmapFigure extends Component implements HasSize, HasStyle {

    private final FigureTable table = new FigureTable();

    private Projection.@Nullable Heatmap shownHeatmap;
    private @Nullable HeatmapPicture shownPicture;

    public void show(Projection.Heatmap heatmap) {
        if (heatmap.equals(shownHeatmap)) {
            return;
        }
        shownHeatmap = heatmap;
        var picture = HeatmapPicture.of(heatmap);
        if (picture.equals(shownPicture)) {
            return;
        }
        shownPicture = picture;
        getElement().setPropertyBean("picture", picture);
        table.fill(
                caption(heatmap),
                List.of(text("design.table.principle"), "A", "B", "C", "D", "E", "F"),
                picture.rows().stream().map(HeatmapFigure::row).toList());
    }

    /** Returns the same figures as a table, for screen readers and for users who want exact figures. */
    public Div table() {
        return table;
    }

    /** Calls the listener with the statement whose cell was clicked or activated by keyboard. */
    public Registration onStatement(Consumer<Item> listener) {
        return addListener(StatementOpened.class, event -> listener.accept(event.statement()));
    }

    private static String caption(Projection.Heatmap heatmap) {
        return isWaiting(heatmap)
                ? text("design.heatmap.caption-waiting", "count", heatmap.respondents())
                : text("design.heatmap.caption", "what", heatmap.mode().key(), "count", heatmap.respondents());
    }

    private static boolean isWaiting(Projection.Heatmap heatmap) {
        return heatmap.cells().stream()
                .anyMatch(cell -> cell.percent().reason().equals(Optional.of(Reason.STILL_OPEN)));
    }

    private static List<String> row(HeatmapPicture.Row row) {
        return Stream.concat(
                        Stream.of(row.principle() + " " + row.title()),
                        row.cells().stream().map(HeatmapPicture.Cell::words))
                .toList();
    }

    /** Fired when a cell is clicked or activated by keyboard. */
    @DomEvent("statement")
    public static class StatementOpened extends ComponentEvent<HeatmapFigure> {

        private final Item statement;

        public StatementOpened(
                HeatmapFigure source, boolean fromClient, @EventData("event.detail.key") String statement) {
            super(source, fromClient);
            this.statement = Item.of(statement);
        }

        public Item statement() {
            return statement;
        }
    }
}
