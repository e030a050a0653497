package org.patlive.picture;

import static org.patlive.shared.text.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.picture.DartboardPicture.ViewBox;
import org.patlive.shared.text.Texts;
import org.patlive.words.HiddenWords;

/**
 * Writes how many chose each of a few answers as one SVG file: a bar for each answer with its count. Where counts are
 * hidden, it writes what may be said instead, or the reason.
 */
public final class CountsSvg {

    private static final double WIDTH = 1000;
    private static final double LABEL = 330;
    private static final double BAR = 40;
    private static final double TEXT = 32;
    private static final double NAME = 150;

    /**
     * One bar for each answer.
     *
     * @param name of the bars, printed where there are several
     * @param counts one for each answer
     */
    public record Series(String name, Figure<List<Integer>> counts) {}

    /**
     * What to draw.
     *
     * @param title what it is, in a few words
     * @param message the result in a sentence
     * @param answers their texts, in the order of the counts
     * @param series one, or several to be compared, each drawn as shares of its own total; hidden ones are left out
     * @param alternative what may be said where counts are hidden below ten (rule 3); otherwise empty
     */
    public record Counts(String title, String message, List<String> answers, List<Series> series, String alternative) {

        private List<Series> shown() {
            return series.stream().filter(bars -> bars.counts().isShown()).toList();
        }

        private Reason reason() {
            return series.getFirst().counts().reason().orElse(Reason.NO_ANSWERS);
        }

        /** Returns what stands in place of bars. */
        private String reasonText() {
            return reason() == Reason.COARSE
                    ? (alternative.isEmpty() ? "" : alternative + ". ") + text("picture.counts.coarse")
                    : DartboardText.sentence(HiddenWords.alone(reason())).strip();
        }
    }

    private CountsSvg() {}

    public static String write(Counts counts, Palette palette) {
        var series = counts.shown();
        var row = Math.max(1, series.size()) * (BAR + 6) + 22;
        var height = series.isEmpty() ? 200 : counts.answers().size() * row;
        var svg =
                new SvgWriter("counts", new ViewBox(0, 0, WIDTH, height), counts.title(), description(counts), palette);
        if (series.isEmpty()) {
            svg.hiddenArea(1, 1, WIDTH - 2, height - 2, TEXT, counts.reasonText());
        } else {
            IntStream.range(0, counts.answers().size()).forEach(i -> row(svg, counts, series, i, row));
        }
        return svg.file();
    }

    /** "Strongly agree: 3 at first, 5 then." */
    private static String description(Counts counts) {
        var series = counts.shown();
        if (series.isEmpty()) {
            return DartboardText.sentence(counts.message()) + counts.reasonText();
        }
        return DartboardText.sentence(counts.message())
                + IntStream.range(0, counts.answers().size())
                        .mapToObj(i -> text(
                                "picture.counts.answer",
                                "answer",
                                counts.answers().get(i),
                                "counts",
                                Texts.series(series.stream()
                                        .map(bars -> count(series, bars, i))
                                        .toList())))
                        .collect(Collectors.joining(" "));
    }

    private static String count(List<Series> series, Series bars, int answer) {
        int count = bars.counts().get().get(answer);
        return series.size() > 1
                ? text("picture.counts.of-series", "count", count, "series", bars.name())
                : String.valueOf(count);
    }

    private static void row(SvgWriter svg, Counts counts, List<Series> series, int answer, double height) {
        var palette = svg.palette();
        var top = answer * height;
        svg.text(
                LABEL - 20,
                top + height / 2 + 11,
                TEXT,
                SvgWriter.REGULAR,
                "end",
                palette.ink(),
                counts.answers().get(answer));
        var available = WIDTH - LABEL - 70 - (series.size() > 1 ? NAME : 0);
        var largestShare = largestShare(series);
        for (int i = 0; i < series.size(); i++) {
            var y = top + 11 + i * (BAR + 6);
            var count = series.get(i).counts().get().get(answer);
            var length = largestShare == 0 ? 0 : available * share(series.get(i), answer) / largestShare;
            // The first of two is hatched: told apart without colour.
            var hatched = series.size() > 1 && i == 0;
            if (count > 0) {
                svg.box(LABEL, y, length, BAR, 3, hatched ? SvgWriter.HATCH : palette.band("19-24"), palette.ink());
            }
            var end = LABEL + length + 14;
            svg.text(end, y + 32, TEXT, SvgWriter.BOLD, "start", palette.ink(), String.valueOf(count));
            if (series.size() > 1) {
                var after = end + TextWidth.of(String.valueOf(count), TEXT) + 10;
                svg.text(
                        after,
                        y + 32,
                        26,
                        SvgWriter.REGULAR,
                        "start",
                        palette.inkSoft(),
                        series.get(i).name());
            }
        }
        svg.stroke(LABEL, top, LABEL, top + height, palette.lineStrong(), 2);
    }

    private static double largestShare(List<Series> series) {
        var shares = new ArrayList<Double>();
        series.forEach(bars ->
                IntStream.range(0, bars.counts().get().size()).forEach(answer -> shares.add(share(bars, answer))));
        return shares.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private static double share(Series series, int answer) {
        var counts = series.counts().get();
        var all = counts.stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : (double) counts.get(answer) / all;
    }
}
