package org.patlive.screen.scene;

import java.util.stream.Stream;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.analysis.projection.Projection;
import org.patlive.live.Snapshot;
import org.patlive.screen.parts.PictureScene;
import org.patlive.screen.parts.ScenePictures;

/** On which statements the partners differ, or where they stand, as the facilitator chooses. */
public class HeatmapScene extends PictureScene<Projection.Heatmap> {

    public HeatmapScene() {
        super("pat-scene-heatmap", ScenePictures.heatmap());
    }

    @Override
    public String message(Snapshot now) {
        return current(now).message();
    }

    @Override
    protected Projection.Heatmap part(Snapshot now) {
        HeatmapMode mode = staging().heatmap();
        return mode == HeatmapMode.DISAGREEMENT ? now.projection().heatmap() : Projection.heatmap(now.results(), mode);
    }

    @Override
    protected Stream<Boolean> coarseFigures(Projection.Heatmap heatmap) {
        return heatmap.cells().stream().filter(cell -> cell.percent().isShown()).map(cell -> !cell.exact());
    }
}
