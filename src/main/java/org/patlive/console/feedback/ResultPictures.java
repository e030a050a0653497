package org.patlive.console.feedback;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.patlive.analysis.projection.Projection;
import org.patlive.console.parts.DataTables;
import org.patlive.design.DartboardFigure;
import org.patlive.design.HeatmapFigure;
import org.patlive.instrument.Item;

/** The dartboard and the heatmap as the console shows them, each with its table beside it. */
final class ResultPictures {

    /**
     * A picture with its table.
     *
     * @param show draws newer figures
     */
    record Picture<T>(Component component, Consumer<T> show) {}

    private ResultPictures() {}

    static Picture<Projection.Dartboard> dartboard() {
        DartboardFigure figure = new DartboardFigure();
        return new Picture<>(
                sideBySide(figure, figure.table(), text("console.feedback.dartboard.table")), figure::show);
    }

    /** @param onStatement called with the statement whose cell was chosen */
    static Picture<Projection.Heatmap> heatmap(Consumer<Item> onStatement) {
        HeatmapFigure figure = new HeatmapFigure();
        figure.onStatement(onStatement);
        return new Picture<>(sideBySide(figure, figure.table(), text("console.feedback.heatmap.table")), figure::show);
    }

    private static Div sideBySide(Component figure, Component table, String label) {
        Div pair = new Div(figure, DataTables.scrolling(table, label));
        pair.addClassName("pat-result-picture");
        return pair;
    }
}
