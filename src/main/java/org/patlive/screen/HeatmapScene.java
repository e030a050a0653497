package org.patlive.screen;

import java.util.stream.Stream;
import org.patlive.analysis.Projection;
import org.patlive.live.Snapshot;

/** On which statements the partners differ. */
class HeatmapScene extends PictureScene<Projection.Heatmap> {

    HeatmapScene() {
        super("pat-scene-heatmap", Pictures.heatmap());
    }

    @Override
    String message(Snapshot now) {
        return part(now).message();
    }

    @Override
    Projection.Heatmap part(Snapshot now) {
        return now.projection().heatmap();
    }

    @Override
    Stream<Boolean> coarseFigures(Projection.Heatmap heatmap) {
        return heatmap.cells().stream().filter(cell -> cell.percent().isShown()).map(cell -> !cell.exact());
    }
}
