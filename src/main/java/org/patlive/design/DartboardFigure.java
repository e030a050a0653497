package org.patlive.design;

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

/** The dartboard: six sectors, four rings, one dart per respondent. Put {@link #table()} beside it. */
@Tag("pat-dartboard")
@JsModule("./pictures/dartboard.ts")
public class DartboardFigure extends Component implements HasSize, HasStyle {

    private static final List<String> HEADINGS = List.of("Principle", "Mean", "Band", "Partners");

    private final Function<Projection.Dartboard, DartboardPicture> geometry;
    private final FigureTable table = new FigureTable();

    /** What this figure last showed waiting at the rim, as long as it has not landed. */
    private Projection.@Nullable Dartboard waiting;

    private Projection.@Nullable Dartboard drawn;
    private @Nullable DartboardPicture shown;

    public DartboardFigure() {
        this(DartboardGeometry::draw);
    }

    private DartboardFigure(Function<Projection.Dartboard, DartboardPicture> geometry) {
        this.geometry = geometry;
    }

    /**
     * One among several: principles by their numbers, the group's figure in each sector.
     *
     * @param text of {@link SmallDartboard}
     */
    public static DartboardFigure small(double text) {
        return new DartboardFigure(board -> SmallDartboard.draw(board, text));
    }

    /** Draws what changed; darts that moved fly to their new place. */
    public void show(Projection.Dartboard board) {
        if (board.equals(drawn)) {
            return; // most ticks complete no principle
        }
        var picture = picture(board);
        send(picture, shown);
        drawn = board;
        shown = picture;
        table.fill(
                caption(board),
                headings(),
                board.sectors().stream().map(this::row).toList());
    }

    /** Darts that will land from the rim as soon as there are any, though nobody has seen them wait. */
    public void expect(Projection.Dartboard board) {
        waiting = board;
    }

    private DartboardPicture picture(Projection.Dartboard board) {
        var before = waiting;
        if (board.isWaiting()) {
            waiting = board;
            return geometry.apply(board);
        }
        if (before == null
                || board.sectors().stream().allMatch(sector -> sector.darts().isEmpty())) {
            return geometry.apply(board); // still hidden, or never waited for
        }
        waiting = null; // they land once
        return DartboardGeometry.land(board, before);
    }

    /** A tick changes one sector: the others, with all their darts, are not sent again. */
    private void send(DartboardPicture picture, @Nullable DartboardPicture before) {
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

    /** The same picture as a table: for those who do not see it, and for anyone who wants the figures. */
    public Div table() {
        return table;
    }

    private static String caption(Projection.Dartboard board) {
        // Of a group whose band alone may be shown, nobody is told how many it has.
        var partners = board.respondents() == 0 ? "" : ", " + DartboardText.partners(board.respondents());
        var caption = "Dartboard as a table: scores by principle" + partners;
        return board.isWaiting() ? caption + ". " + DartboardText.waiting(board) : caption;
    }

    private static List<String> headings() {
        return Stream.concat(HEADINGS.stream(), Stream.of(Band.values()).map(DartboardText::range))
                .toList();
    }

    private List<String> row(Projection.Sector sector) {
        var first = sector.principle() + " " + ShortTitle.of(sector.principle());
        var completed = Math.max(sector.n(), sector.completed());
        var partners = completed > 0 || DartboardText.isStillOpen(sector) ? String.valueOf(completed) : "–";
        if (!sector.band().isShown()) {
            var why = DartboardText.isStillOpen(sector) ? "–" : DartboardText.figure(sector); // the caption says it
            return List.of(first, why, "–", partners, "–", "–", "–", "–");
        }
        var band = DartboardText.range(sector.band().get());
        var mean = sector.mean().isShown() ? DartboardText.figure(sector) : "–";
        return Stream.concat(
                        Stream.of(first, mean, band, partners),
                        sector.darts().isEmpty()
                                ? Stream.of("–", "–", "–", "–")
                                : DartboardText.dartsPerBand(sector).stream().map(String::valueOf))
                .toList();
    }
}
