package org.patlive.assessment.round;

import org.jspecify.annotations.Nullable;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.instrument.Item;

/**
 * What the room looks at.
 *
 * @param statement the one that is, or was last, talked about; null before the first
 * @param heatmap what the heatmap's cells stand for
 */
public record ScreenState(Scene scene, @Nullable Item statement, HeatmapMode heatmap) {

    /** How a round begins. */
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
