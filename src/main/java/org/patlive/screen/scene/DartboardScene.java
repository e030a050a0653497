package org.patlive.screen.scene;

import java.util.stream.Stream;
import org.patlive.analysis.projection.Projection;
import org.patlive.design.DartboardFigure;
import org.patlive.live.Snapshot;
import org.patlive.screen.parts.PictureScene;
import org.patlive.screen.parts.RespondentCount;
import org.patlive.screen.parts.ScenePictures;

/** Where the group stands on each principle, and how close together. */
public class DartboardScene extends PictureScene<Projection.Dartboard> {

    private final DartboardFigure figure;

    public DartboardScene() {
        this(new DartboardFigure());
    }

    private DartboardScene(DartboardFigure figure) {
        super("pat-scene-dartboard", ScenePictures.dartboard(figure));
        this.figure = figure;
    }

    /** Tells of darts that wait while another scene is on: they land when the room looks at the board. */
    public void waiting(Projection.Dartboard board) {
        figure.rememberWaiting(board);
    }

    @Override
    public String message(Snapshot snapshot) {
        return content(snapshot).message();
    }

    @Override
    protected Projection.Dartboard buildContent(Snapshot snapshot) {
        return snapshot.projection().dartboard();
    }

    @Override
    protected Stream<Boolean> coarseFigures(Projection.Dartboard board) {
        return board.sectors().stream()
                .filter(sector -> sector.band().isShown())
                .map(sector -> !sector.mean().isShown());
    }

    @Override
    protected String words(Projection.Dartboard board) {
        if (!board.isWaiting()) {
            // The line under the board stays when the darts land: without it the board would grow while they fly.
            String coarse = super.words(board);
            return coarse.isEmpty() ? whatADartIs(board) : coarse;
        }
        String rim = board.waiting() == 0
                ? "A dart arrives at the rim for everyone who finishes"
                : board.waiting() + " of " + RespondentCount.partners(board.respondents())
                        + (board.waiting() == 1 ? " has finished" : " have finished") + ": "
                        + (board.waiting() == 1 ? "one dart waits" : "their darts wait") + " at the rim";
        return board.sectors().stream().anyMatch(sector -> sector.band().isShown())
                ? rim + " · Shaded: the bands so far, of a random sample"
                : rim;
    }

    private static String whatADartIs(Projection.Dartboard board) {
        return board.sectors().stream()
                .flatMap(sector -> sector.darts().stream())
                .findFirst()
                .map(dart -> dart.label().isEmpty()
                        ? "Each dart is one partner’s score"
                        : "Each dart is the mean of one organisation")
                .orElse("");
    }
}
