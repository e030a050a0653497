package org.patlive.screen.scene;

import java.util.stream.Stream;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.analysis.projection.Projection;
import org.patlive.live.Snapshot;
import org.patlive.screen.parts.PictureScene;
import org.patlive.screen.parts.ScenePictures;

/** The scene with the heatmap of statements, in the mode that the facilitator chooses. */
public class HeatmapScene extends PictureScene<Projection.Heatmap> {

    public HeatmapScene() {
        super("pat-scene-heatmap", ScenePictures.heatmap());
    }

    @Override
    public String message(Snapshot snapshot) {
        return message(snapshot, content(snapshot).sentence());
    }

    @Override
    protected Projection.Heatmap buildContent(Snapshot snapshot) {
        HeatmapMode mode = screenState().heatmap();
        return mode == HeatmapMode.DISAGREEMENT
                ? snapshot.projection().heatmap()
                : Projection.heatmap(snapshot.results(), mode);
    }

    @Override
    protected Stream<Boolean> coarseFigures(Projection.Heatmap heatmap) {
        return heatmap.cells().stream().filter(cell -> cell.percent().isShown()).map(cell -> !cell.exact());
    }
}
