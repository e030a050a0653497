package org.patlive.picture;

import static org.patlive.shared.text.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.projection.Projection;
import org.patlive.instrument.Band;
import org.patlive.instrument.ShortTitle;
import org.patlive.picture.DartboardPicture.Label;
import org.patlive.picture.DartboardPicture.Line;
import org.patlive.picture.DartboardPicture.Rim;
import org.patlive.picture.DartboardPicture.Ring;
import org.patlive.picture.DartboardPicture.Sector;
import org.patlive.picture.DartboardPicture.Segment;
import org.patlive.picture.DartboardPicture.Tag;
import org.patlive.picture.DartboardPicture.ViewBox;

/**
 * Computes the dartboard: six sectors of 60 degrees, principle 1 centred at the top and the others clockwise, and four
 * rings of equal width. One unit is 0.75 pixels when the board fills 900 × 900, so text of 32 units is 24 pixels high.
 */
public final class DartboardGeometry {

    static final double RADIUS = 480;
    static final double RING = RADIUS / 4;
    /** The disc in the middle that carries the range of the bull's-eye. */
    static final double BULL = 54;

    static final double SECTOR = 60;
    /** Between the board and the words beside it. */
    private static final double GAP = 16;

    static final double HALF = 600;
    static final double TITLE = 42;
    static final double CAPTION = 34;
    static final double TAG = 32;
    static final double TAG_HEIGHT = 42;

    /** The ring ranges stand along the spoke to the right, between principles 2 and 3. */
    private static final double TAG_SPOKE = 90;

    private DartboardGeometry() {}

    /** Draws the board with one word for each principle. */
    public static DartboardPicture draw(Projection.Dartboard board) {
        return draw(board, ShortTitle.all());
    }

    /**
     * Draws the board.
     *
     * @param titles six; long ones wrap
     */
    public static DartboardPicture draw(Projection.Dartboard board, List<String> titles) {
        return draw(board, titles, board.isWaiting() ? WaitingRim.of(board).width() : 0);
    }

    /**
     * Draws the board at the moment at which an Anonymous round is closed: every dart comes from the rim.
     *
     * @param before what the rim showed; its width is kept, so that the board does not move while the darts fly
     */
    public static DartboardPicture land(Projection.Dartboard board, Projection.Dartboard before) {
        var landed = draw(board, ShortTitle.all(), WaitingRim.of(before).width());
        return new DartboardPicture(
                landed.viewBox(),
                landed.title(),
                landed.description(),
                landed.radius(),
                landed.rings(),
                Rim.NOTHING,
                landed.sectors().stream().map(DartboardGeometry::fromRim).toList());
    }

    private static Sector fromRim(Sector sector) {
        return new Sector(
                sector.principle(),
                sector.band(),
                sector.outline(),
                sector.segments(),
                sector.filled(),
                sector.label(),
                sector.tag(),
                sector.darts().stream().map(WaitingRim::fromRim).toList());
    }

    /**
     * Draws the board.
     *
     * @param rimWidth the space for the rim around the board
     */
    private static DartboardPicture draw(Projection.Dartboard board, List<String> titles, double rimWidth) {
        var size = DartPlacement.radiusFor(mostDarts(board));
        var reach = rimWidth == 0 ? RADIUS + GAP : RADIUS + rimWidth + GAP / 2;
        var sectors = board.sectors().stream()
                .map(sector -> sector(board, sector, titles.get(sector.principle() - 1), size, reach))
                .toList();
        return new DartboardPicture(
                viewBox(sectors),
                text("picture.dartboard.title", "count", board.respondents()),
                DartboardText.description(board, titles),
                RADIUS,
                Stream.of(Band.values()).map(DartboardGeometry::ring).toList(),
                board.isWaiting() ? WaitingRim.of(board).rim(board.waiting()) : Rim.NOTHING,
                sectors);
    }

    private static int mostDarts(Projection.Dartboard board) {
        return board.sectors().stream()
                .mapToInt(sector ->
                        sector.darts().stream().mapToInt(Projection.Dart::count).sum())
                .max()
                .orElse(0);
    }

    private static Ring ring(Band band) {
        var inner = band.ordinal() * RING;
        var text = DartboardText.range(band);
        var tag = band == Band.HIGHEST
                ? tag(0, 0, text)
                : tag(Polar.x(inner + RING / 2, TAG_SPOKE), Polar.y(inner + RING / 2, TAG_SPOKE), text);
        return new Ring(band.range(), inner, inner + RING, tag);
    }

    private static Sector sector(
            Projection.Dartboard board, Projection.Sector sector, String title, double dartRadius, double reach) {
        var band = DartboardText.key(sector.band());
        var from = start(sector.principle());
        var middle = from + SECTOR / 2;
        var word = band.equals(DartboardPicture.HIDDEN)
                ? tag(Polar.x(2.5 * RING, middle), Polar.y(2.5 * RING, middle), text("picture.dartboard.hidden"))
                : null;
        return new Sector(
                sector.principle(),
                band,
                Polar.wedge(0, RADIUS, from, from + SECTOR),
                segments(from, sector.band().value()),
                board.isWaiting() ? WaitingRim.arc(sector.principle(), sector.completed(), board.respondents()) : "",
                SectorLabel.of(sector.principle(), title, DartboardText.caption(sector), reach),
                word,
                // Where the band of the group is hidden, darts would reveal it.
                sector.band().isShown() ? DartPlacement.of(sector, dartRadius) : List.of());
    }

    /**
     * Returns the parts of a sector. Where the two lowest bands are one, they are one more part without a line
     * between them.
     */
    private static List<Segment> segments(double from, Optional<BandRange> band) {
        var rings = Stream.of(Band.values())
                .map(ring -> segment(BandRange.of(ring), from, band.equals(Optional.of(BandRange.of(ring)))));
        return Stream.concat(
                        rings,
                        band.filter(shown -> shown.best() != shown.worst()).stream()
                                .map(shown -> segment(shown, from, true)))
                .toList();
    }

    private static Segment segment(BandRange band, double from, boolean shaded) {
        var inner = band.best().ordinal() * RING;
        var outer = (band.worst().ordinal() + 1) * RING;
        return new Segment(band.range(), Polar.wedge(inner, outer, from, from + SECTOR), shaded);
    }

    private static Tag tag(double x, double y, String text) {
        // A range has to fit into its ring; a word has space around it.
        var padding = Character.isDigit(text.charAt(0)) ? 8 : 32;
        return new Tag(x, y, Polar.rounded(TextWidth.of(text, TAG) + padding), TAG_HEIGHT, TAG, text);
    }

    /** Returns the view box: square as long as the labels allow, taller for long titles. */
    private static ViewBox viewBox(List<Sector> sectors) {
        var top =
                lines(sectors).mapToDouble(line -> line.y() - line.size()).min().orElse(-HALF);
        var bottom = lines(sectors)
                .mapToDouble(line -> line.y() + 0.35 * line.size())
                .max()
                .orElse(HALF);
        var half = Polar.rounded(Math.max(HALF, Math.max(-top, bottom)));
        return new ViewBox(-HALF, -half, 2 * HALF, 2 * half);
    }

    private static Stream<Line> lines(List<Sector> sectors) {
        return sectors.stream().map(Sector::label).map(Label::lines).flatMap(List::stream);
    }

    /** Returns the direction in which a sector begins, in degrees clockwise from the top. */
    static double start(int principle) {
        return (principle - 1) * SECTOR - SECTOR / 2;
    }

    static boolean tagsAtStart(int principle) {
        return start(principle) == TAG_SPOKE;
    }

    static boolean tagsAtEnd(int principle) {
        return start(principle) + SECTOR == TAG_SPOKE;
    }
}
