package org.patlive.design;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.projection.TrendProjection;
import org.patlive.picture.TrendPicture;

/** The scores from round to round, a small picture for each principle. Place {@link #table()} beside it. */
@Tag("pat-trend")
@JsModule("./picture/trend.ts")
public class TrendFigure extends Component implements HasSize, HasStyle {

    private final FigureTable table = new FigureTable();
    private @Nullable TrendPicture shownPicture;

    public void show(TrendProjection trend) {
        TrendPicture picture = TrendPicture.of(trend);
        if (picture.equals(shownPicture)) {
            return;
        }
        shownPicture = picture;
        getElement().setPropertyBean("picture", picture);
        table.fill(
                text("design.trend.caption"),
                Stream.concat(Stream.of(text("design.table.principle")), trend.rounds().stream())
                        .toList(),
                trend.lines().stream().map(TrendFigure::row).toList());
    }

    /** Returns the same figures as a table, for screen readers and for users who want exact figures. */
    public Div table() {
        return table;
    }

    private static List<String> row(TrendProjection.Line line) {
        return Stream.concat(
                        Stream.of(TrendPicture.title(line)),
                        line.points().stream().map(point -> TrendPicture.words(line, point)))
                .toList();
    }
}
