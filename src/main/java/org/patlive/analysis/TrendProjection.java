package org.patlive.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patlive.analysis.Results.Score;
import org.patlive.instrument.Band;

/**
 * This round beside earlier ones of the same partnership.
 *
 * @param message one sentence, made of nothing but what is drawn
 * @param rounds titles, oldest first; the last is this round
 * @param lines six principles and then the aggregate
 */
public record TrendProjection(String message, List<String> rounds, List<Line> lines) {

    /** An earlier round as its own disclosure rules leave it. */
    public record Earlier(String title, Results results) {}

    /**
     * One principle, or the aggregate.
     *
     * @param principle 1 to 6, 0 for the aggregate
     * @param points one a round; a hidden one interrupts the line
     */
    public record Line(int principle, List<Figure<Point>> points) {}

    /**
     * @param mean 6 to 24, or 36 to 144; under rule 5 the middle of its band
     * @param exact false under rule 5: print the band instead of the figure
     * @param n respondents it rests on
     */
    public record Point(double mean, Band band, boolean exact, int n) {}

    /** @param earlier oldest first */
    public static TrendProjection of(Results now, String title, List<Earlier> earlier) {
        List<Earlier> rounds = Stream.concat(earlier.stream(), Stream.of(new Earlier(title, now)))
                .toList();
        List<Line> lines = new ArrayList<>();
        for (int principle = 1; principle <= 6; principle++) {
            int index = principle - 1;
            lines.add(new Line(
                    principle,
                    rounds.stream()
                            .map(round -> point(
                                    round.results(),
                                    round.results().principles().get(index).score(),
                                    1))
                            .toList()));
        }
        lines.add(new Line(
                0,
                rounds.stream()
                        .map(round -> point(round.results(), round.results().aggregate(), 6))
                        .toList()));
        return new TrendProjection(
                message(now, rounds, lines), rounds.stream().map(Earlier::title).toList(), lines);
    }

    private static Figure<Point> point(Results results, Figure<Score> score, int principles) {
        return score.map(found -> {
            boolean exact = !Projection.isCoarse(results, found.n());
            double middle = (found.band().from() + found.band().to()) * principles / 2.0;
            double mean = exact ? Math.round(found.mean() * 10) / 10.0 : middle;
            return new Point(mean, found.band(), exact, found.n());
        });
    }

    private static String message(Results now, List<Earlier> rounds, List<Line> lines) {
        if (Waiting.isConcealed(now)) {
            return Waiting.CONCEALED;
        }
        if (rounds.size() < 2) {
            return "This is the first round: there is nothing to compare yet";
        }
        if (now.respondents() == 0) {
            return Waiting.forAnswers(now.disclosure());
        }
        List<Integer> up = moved(lines, -1);
        List<Integer> down = moved(lines, 1);
        if (up.isEmpty() && down.isEmpty()) {
            return "No principle has changed its band since the round before";
        }
        String rose = up.isEmpty() ? "" : sentence(up, "up");
        String fell = down.isEmpty() ? "" : sentence(down, "down");
        return rose + (rose.isEmpty() || fell.isEmpty() ? "" : "; ") + fell + " since the round before";
    }

    private static String sentence(List<Integer> principles, String way) {
        return PrincipleNames.list(principles) + (principles.size() == 1 ? " is " : " are ") + way + " a band";
    }

    /** Principles that stand in a better (−1) or worse (1) band than in the round before; both rounds must be shown. */
    private static List<Integer> moved(List<Line> lines, int way) {
        return IntStream.rangeClosed(1, 6)
                .filter(principle -> {
                    List<Figure<Point>> points = lines.get(principle - 1).points();
                    Figure<Point> last = points.getLast();
                    Figure<Point> before = points.get(points.size() - 2);
                    return last.isShown()
                            && before.isShown()
                            && Integer.signum(last.get()
                                            .band()
                                            .compareTo(before.get().band()))
                                    == way;
                })
                .boxed()
                .toList();
    }
}
