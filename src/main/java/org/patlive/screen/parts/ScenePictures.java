package org.patlive.screen.parts;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.patlive.analysis.projection.Projection;
import org.patlive.design.DartboardFigure;
import org.patlive.design.HeatmapFigure;

/** Adapts the pictures of {@code design} for {@link PictureScene}. */
public final class ScenePictures {

    /**
     * @param table the same figures as a table, for screen readers
     * @param draw updates both
     */
    record Picture<T>(Component figure, Component table, Consumer<T> draw) {}

    private ScenePictures() {}

    public static Picture<Projection.Dartboard> dartboard(DartboardFigure figure) {
        return new Picture<>(figure, figure.table(), figure::show);
    }

    public static Picture<Projection.Heatmap> heatmap() {
        HeatmapFigure figure = new HeatmapFigure();
        return new Picture<>(figure, figure.table(), figure::show);
    }
}
