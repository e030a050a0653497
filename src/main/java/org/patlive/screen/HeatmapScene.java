package org.patlive.screen;

import java.util.stream.Stream;
import org.patlive.analysis.HeatmapMode;
import org.patlive.analysis.Projection;
import org.patlive.live.Snapshot;

/** On which statements the partners differ, or where they stand, as the facilitator chooses. */
class HeatmapScene extends PictureScene<Projection.Heatmap> {

    HeatmapScene() {
        super("pat-scene-heatmap", Pictures.heatmap());
    }

    @Override
    String message(Snapshot now) {
        return current(now).message();
    }

    @Override
    Projection.Heatmap part(Snapshot now) {
        HeatmapMode mode = staging().heatmap();
        return mode == HeatmapMode.DISAGREEMENT ? now.projection().heatmap() : Projection.heatmap(now.results(), mode);
    }

    @Override
    Stream<Boolean> coarseFigures(Projection.Heatmap heatmap) {
        return heatmap.cells().stream().filter(cell -> cell.percent().isShown()).map(cell -> !cell.exact());
    }
}
