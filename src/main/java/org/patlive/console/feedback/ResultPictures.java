package org.patlive.console.feedback;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.patlive.analysis.projection.Projection;
import org.patlive.console.parts.FigureTables;
import org.patlive.design.DartboardFigure;
import org.patlive.design.HeatmapFigure;
import org.patlive.instrument.Item;

/** The dartboard and the heatmap as the console shows them: each with its table beside it. */
final class ResultPictures {

    /** A picture on the page, and how to show it something newer. */
    record Picture<T>(Component component, Consumer<T> show) {}

    private ResultPictures() {}

    static Picture<Projection.Dartboard> dartboard() {
        DartboardFigure figure = new DartboardFigure();
        return new Picture<>(side(figure, figure.table(), "Dartboard as a table"), figure::show);
    }

    /** @param open is told which statement's cell was chosen */
    static Picture<Projection.Heatmap> heatmap(Consumer<Item> open) {
        HeatmapFigure figure = new HeatmapFigure();
        figure.onStatement(open);
        return new Picture<>(side(figure, figure.table(), "Heatmap as a table"), figure::show);
    }

    private static Div side(Component figure, Component table, String label) {
        Div both = new Div(figure, FigureTables.scrolling(table, label));
        both.addClassName("pat-result-picture");
        return both;
    }
}
