package org.patlive.assessment;

import org.jspecify.annotations.Nullable;
import org.patlive.analysis.HeatmapMode;
import org.patlive.instrument.Item;

/**
 * What the room looks at.
 *
 * @param statement the one that is, or was last, talked about; null before the first
 * @param heatmap what the heatmap's cells stand for
 */
public record Staging(Scene scene, @Nullable Item statement, HeatmapMode heatmap) {

    /** How a round begins. */
    public static final Staging FIRST = new Staging(Scene.JOIN, null, HeatmapMode.DISAGREEMENT);

    public Staging with(Scene next) {
        return new Staging(next, statement, heatmap);
    }

    public Staging about(Item next) {
        return new Staging(Scene.STATEMENT, next, heatmap);
    }

    public Staging heatmap(HeatmapMode next) {
        return new Staging(Scene.HEATMAP, statement, next);
    }
}
