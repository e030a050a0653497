package org.patlive.picture;

import static org.patlive.shared.text.Texts.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patlive.analysis.figure.BandRange;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.projection.Projection;
import org.patlive.instrument.Band;
import org.patlive.words.HiddenWords;

/** The texts of the dartboard: the same on the screen, in its table and in the report. */
public final class DartboardText {

    private DartboardText() {}

    /** Returns {@code 19–24}. */
    public static String range(Band band) {
        return band.printedRange();
    }

    /** Returns {@code 19–24}, or {@code 6–12} for the two lowest bands as one. */
    public static String range(BandRange band) {
        return band.printedRange();
    }

    /**
     * Returns {@code 17.0 · 11 partners}; {@code 13–18 · 7 partners} while the mean is hidden; {@code 12 completed}
     * in an open Anonymous round, whose band is the shaded ring; or why nothing is shown.
     */
    public static String caption(Projection.Sector sector) {
        if (isStillOpen(sector)) {
            return completed(sector);
        }
        if (!sector.band().isShown()) {
            return why(sector.band());
        }
        return sector.n() == 0
                ? figure(sector)
                : text("picture.dartboard.caption", "figure", figure(sector), "count", sector.n());
    }

    /** Returns whether its figures appear when the round is closed. */
    public static boolean isStillOpen(Projection.Sector sector) {
        return sector.mean().reason().filter(why -> why == Reason.STILL_OPEN).isPresent();
    }

    /** Returns {@code 17.0}, or the band while the mean is hidden, or why nothing is shown. */
    public static String figure(Projection.Sector sector) {
        return sector.band()
                .value()
                .map(band -> sector.mean().value().map(DartboardText::mean).orElse(range(band)))
                .orElseGet(() -> why(sector.band()));
    }

    public static String mean(double mean) {
        return String.format(Locale.ROOT, "%.1f", mean);
    }

    public static String partners(int count) {
        return text("picture.dartboard.partners", "count", count);
    }

    /** Returns how many darts land in each band, the best first. */
    public static List<Integer> dartsPerBand(Projection.Sector sector) {
        return Stream.of(Band.values())
                .map(band -> sector.darts().stream()
                        .filter(dart -> RingScale.band(dart.total()) == band)
                        .mapToInt(Projection.Dart::count)
                        .sum())
                .toList();
    }

    /** Returns {@code data-band}: the range, {@code none} where there is nothing to hide, otherwise {@code hidden}. */
    static String key(Figure<BandRange> band) {
        return switch (band) {
            case Figure.Shown<BandRange>(BandRange shown) -> shown.range();
            case Figure.Hidden<BandRange>(Reason why) ->
                why == Reason.NO_ANSWERS || why == Reason.UNDEFINED || why == Reason.STILL_OPEN
                        ? DartboardPicture.NONE
                        : DartboardPicture.HIDDEN;
        };
    }

    static String description(Projection.Dartboard board, List<String> titles) {
        var sectors = IntStream.range(0, board.sectors().size())
                .mapToObj(i -> sentence(board.sectors().get(i), titles.get(i)))
                .collect(Collectors.joining(" "));
        return sentence(board.isWaiting() ? waiting(board) : board.sentence().words()) + sectors;
    }

    /** Returns the text of the rim: {@code 12 partners have finished. Full results appear when the round is closed}. */
    public static String waiting(Projection.Dartboard board) {
        return text("picture.dartboard.waiting", "count", board.waiting());
    }

    private static String completed(Projection.Sector sector) {
        return text("picture.dartboard.completed", "count", sector.completed());
    }

    /** Returns a message with a full stop and a space, to be followed by others; empty for an empty one. */
    static String sentence(String message) {
        return message.isBlank() ? "" : message.strip().replaceFirst("(?<![.!?])$", ".") + " ";
    }

    private static String sentence(Projection.Sector sector, String title) {
        if (isStillOpen(sector)) {
            return sector.band()
                    .value()
                    .map(band -> text(
                            "picture.dartboard.completed-so-far",
                            "title",
                            title,
                            "count",
                            sector.completed(),
                            "band",
                            range(band)))
                    .orElseGet(
                            () -> text("picture.dartboard.completed-by", "title", title, "count", sector.completed()));
        }
        if (sector.band().isShown() && sector.n() == 0) {
            return text("picture.dartboard.figure", "title", title, "figure", caption(sector));
        }
        return sector.band()
                .value()
                .map(band -> sector.mean()
                        .value()
                        .map(mean -> text(
                                "picture.dartboard.mean",
                                "title",
                                title,
                                "mean",
                                mean(mean),
                                "band",
                                range(band),
                                "count",
                                sector.n()))
                        .orElseGet(() -> text(
                                "picture.dartboard.band", "title", title, "band", range(band), "count", sector.n())))
                .orElseGet(() -> text(
                        "picture.dartboard.not-shown",
                        "title",
                        title,
                        "reason",
                        sector.band().reason().orElseThrow()));
    }

    private static String why(Figure<?> figure) {
        return figure.reason().map(HiddenWords::inPlace).orElse("");
    }
}
