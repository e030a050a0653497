package org.patlive.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.patlive.analysis.Projection;
import org.patlive.design.DartboardFigure;
import org.patlive.design.HeatmapFigure;

/** The dartboard and the heatmap as the console shows them: each with its table beside it. */
final class ResultPictures {

    /** A picture on the page, and how to show it something newer. */
    record Picture<T>(Component component, Consumer<T> show) {}

    private ResultPictures() {}

    static Picture<Projection.Dartboard> dartboard() {
        DartboardFigure figure = new DartboardFigure();
        return new Picture<>(side(figure, figure.table(), "Dartboard as a table"), figure::show);
    }

    static Picture<Projection.Heatmap> heatmap() {
        HeatmapFigure figure = new HeatmapFigure();
        return new Picture<>(side(figure, figure.table(), "Heatmap as a table"), figure::show);
    }

    private static Div side(Component figure, Component table, String label) {
        Div both = new Div(figure, Tables.scrolling(table, label));
        both.addClassName("pat-result-picture");
        return both;
    }
}
