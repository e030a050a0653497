package org.patlive.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.patlive.analysis.Projection;

/** The one place where the pictures of {@code design} are plugged into their scenes. */
final class Pictures {

    /**
     * @param table the same figures for those who do not see the picture
     * @param draw brings both up to date
     */
    record Picture<T>(Component figure, Component table, Consumer<T> draw) {}

    private Pictures() {}

    static Picture<Projection.Dartboard> dartboard() {
        // TODO(merge): var figure = new DartboardFigure(); return new Picture<>(figure, figure.table(), figure::show);
        return new Picture<>(new Div(), new Div(), board -> {});
    }

    static Picture<Projection.Heatmap> heatmap() {
        // TODO(merge): var figure = new HeatmapFigure(); return new Picture<>(figure, figure.table(), figure::show);
        return new Picture<>(new Div(), new Div(), heatmap -> {});
    }
}
