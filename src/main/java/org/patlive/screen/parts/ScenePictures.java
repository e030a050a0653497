package org.patlive.screen.parts;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.patlive.analysis.projection.Projection;
import org.patlive.design.DartboardFigure;
import org.patlive.design.HeatmapFigure;

/** The pictures of {@code design} as their scenes need them. */
public final class ScenePictures {

    /**
     * @param table the same figures for those who do not see the picture
     * @param draw brings both up to date
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
