package org.patlive.design;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.projection.Projection;
import org.patlive.instrument.Band;
import org.patlive.instrument.ShortTitle;
import org.patlive.picture.DartboardGeometry;
import org.patlive.picture.DartboardPicture;
import org.patlive.picture.DartboardText;
import org.patlive.picture.SmallDartboard;

/** The dartboard: six sectors, four rings, one dart per respondent. Place {@link #table()} beside it. */
@Tag("pat-dartboard")
@JsModule("./picture/dartboard.ts")
public class DartboardFigure extends Component implements HasSize, HasStyle {

    private final Function<Projection.Dartboard, DartboardPicture> geometry;
    private final FigureTable table = new FigureTable();

    /** The last board whose darts waited at the rim; null once they have landed. */
    private Projection.@Nullable Dartboard waitingBoard;

    private Projection.@Nullable Dartboard shownBoard;
    private @Nullable DartboardPicture shownPicture;

    public DartboardFigure() {
        this(DartboardGeometry::draw);
    }

    private DartboardFigure(Function<Projection.Dartboard, DartboardPicture> geometry) {
        this.geometry = geometry;
    }

    /**
     * Creates one of several dartboards on a screen: principles are labelled by their numbers, and each sector contains
     * the group's figure.
     *
     * @param textSize as {@link SmallDartboard} takes it
     */
    public static DartboardFigure small(double textSize) {
        return new DartboardFigure(board -> SmallDartboard.draw(board, textSize));
    }

    /** Draws what has changed; darts that have moved are animated to their new place. */
    public void show(Projection.Dartboard board) {
        if (board.equals(shownBoard)) {
            return; // the usual case: most answers do not complete a principle
        }
        var picture = picture(board);
        sendChanges(picture, shownPicture);
        shownBoard = board;
        shownPicture = picture;
        table.fill(
                caption(board),
                headings(),
                board.sectors().stream().map(this::row).toList());
    }

    /**
     * Remembers darts that wait at the rim while another scene is on, so that they are animated from the rim when they are
     * shown.
     */
    public void rememberWaiting(Projection.Dartboard board) {
        waitingBoard = board;
    }

    private DartboardPicture picture(Projection.Dartboard board) {
        var before = waitingBoard;
        if (board.isWaiting()) {
            waitingBoard = board;
            return geometry.apply(board);
        }
        if (before == null
                || board.sectors().stream().allMatch(sector -> sector.darts().isEmpty())) {
            return geometry.apply(board); // still hidden, or there were none waiting
        }
        waitingBoard = null; // the animation runs once
        return DartboardGeometry.land(board, before);
    }

    /** Sends changed sectors only: an answer changes one of the six, and each may contain hundreds of darts. */
    private void sendChanges(DartboardPicture picture, @Nullable DartboardPicture before) {
        if (before == null || !picture.board().equals(before.board())) {
            getElement().setPropertyBean("board", picture.board());
        }
        if (before == null || !picture.rim().equals(before.rim())) {
            getElement().setPropertyBean("rim", picture.rim());
        }
        for (var sector : picture.sectors()) {
            if (before == null || !before.sectors().contains(sector)) {
                getElement().setPropertyBean("sector" + sector.principle(), sector);
            }
        }
    }

    /** Returns the same figures as a table, for screen readers and for users who want exact figures. */
    public Div table() {
        return table;
    }

    private static String caption(Projection.Dartboard board) {
        // 0 for a group whose band alone may be shown: its size is not disclosed.
        var caption = text("design.dartboard.caption", "count", board.respondents());
        return board.isWaiting()
                ? text("design.dartboard.caption-waiting", "caption", caption, "waiting", DartboardText.waiting(board))
                : caption;
    }

    private static List<String> headings() {
        return Stream.concat(
                        Stream.of(
                                text("design.table.principle"),
                                text("design.table.mean"),
                                text("design.table.band"),
                                text("design.table.partners")),
                        Stream.of(Band.values()).map(DartboardText::range))
                .toList();
    }

    private List<String> row(Projection.Sector sector) {
        var label = sector.principle() + " " + ShortTitle.of(sector.principle());
        var completed = Math.max(sector.n(), sector.completed());
        var partners = completed > 0 || DartboardText.isStillOpen(sector) ? String.valueOf(completed) : "–";
        if (!sector.band().isShown()) {
            var reason = DartboardText.isStillOpen(sector) ? "–" : DartboardText.figure(sector); // the caption says it
            return List.of(label, reason, "–", partners, "–", "–", "–", "–");
        }
        var band = DartboardText.range(sector.band().get());
        var mean = sector.mean().isShown() ? DartboardText.figure(sector) : "–";
        return Stream.concat(
                        Stream.of(label, mean, band, partners),
                        sector.darts().isEmpty()
                                ? Stream.of("–", "–", "–", "–")
                                : DartboardText.dartsPerBand(sector).stream().map(String::valueOf))
                .toList();
    }
}
