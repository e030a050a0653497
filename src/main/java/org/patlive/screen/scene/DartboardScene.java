package org.patlive.screen.scene;

import static org.patlive.shared.text.Texts.text;

import java.util.stream.Stream;
import org.patlive.analysis.projection.Projection;
import org.patlive.design.DartboardFigure;
import org.patlive.live.Snapshot;
import org.patlive.screen.parts.PictureScene;
import org.patlive.screen.parts.ScenePictures;

/** The scene with the dartboard: band and spread of the scores on each principle. */
public class DartboardScene extends PictureScene<Projection.Dartboard> {

    private final DartboardFigure figure;

    public DartboardScene() {
        this(new DartboardFigure());
    }

    private DartboardScene(DartboardFigure figure) {
        super("pat-scene-dartboard", ScenePictures.dartboard(figure));
        this.figure = figure;
    }

    /** Remembers darts that wait while another scene is shown, so that they land when the dartboard is shown. */
    public void expectDarts(Projection.Dartboard board) {
        figure.rememberWaiting(board);
    }

    @Override
    public String message(Snapshot snapshot) {
        return message(snapshot, content(snapshot).sentence());
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
    protected String note(Projection.Dartboard board) {
        if (!board.isWaiting()) {
            // Always a note: without it the dartboard would grow while darts are flying.
            String coarse = super.note(board);
            return coarse.isEmpty() ? meaningOfDart(board) : coarse;
        }
        String rim = text("screen.dartboard.rim", "waiting", board.waiting(), "all", board.respondents());
        return board.sectors().stream().anyMatch(sector -> sector.band().isShown())
                ? rim + " · " + text("screen.dartboard.shaded")
                : rim;
    }

    private static String meaningOfDart(Projection.Dartboard board) {
        return board.sectors().stream()
                .flatMap(sector -> sector.darts().stream())
                .findFirst()
                .map(dart -> dart.label().isEmpty()
                        ? text("screen.dartboard.dart-of-partner")
                        : text("screen.dartboard.dart-of-organisation"))
                .orElse("");
    }
}
