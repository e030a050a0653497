package org.patlive.assessment.round;

import org.jspecify.annotations.Nullable;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.instrument.Item;

/**
 * The scene on the projected screen with its details.
 *
 * @param statement the statement that is, or was last, discussed; null before the first
 * @param heatmap what the heatmap's cells show
 */
public record ScreenState(Scene scene, @Nullable Item statement, HeatmapMode heatmap) {

    /** What a new round shows. */
    public static final ScreenState INITIAL = new ScreenState(Scene.JOIN, null, HeatmapMode.DISAGREEMENT);

    public ScreenState with(Scene next) {
        return new ScreenState(next, statement, heatmap);
    }

    public ScreenState about(Item next) {
        return new ScreenState(Scene.STATEMENT, next, heatmap);
    }

    public ScreenState heatmap(HeatmapMode next) {
        return new ScreenState(Scene.HEATMAP, statement, next);
    }
}
