package org.patlive.screen;

import java.util.stream.Stream;
import org.patlive.analysis.Projection;
import org.patlive.live.Snapshot;

/** Where the group stands on each principle, and how close together. */
class DartboardScene extends PictureScene<Projection.Dartboard> {

    DartboardScene() {
        super("pat-scene-dartboard", Pictures.dartboard());
    }

    @Override
    String message(Snapshot now) {
        return current(now).message();
    }

    @Override
    Projection.Dartboard part(Snapshot now) {
        return now.projection().dartboard();
    }

    @Override
    Stream<Boolean> coarseFigures(Projection.Dartboard board) {
        return board.sectors().stream()
                .filter(sector -> sector.band().isShown())
                .map(sector -> !sector.mean().isShown());
    }
}
