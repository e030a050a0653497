package org.patlive.analysis.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.result.Results.Score;
import org.patlive.instrument.Band;
import org.patlive.instrument.ShortTitle;
import org.patlive.shared.RoundId;
import org.patlive.shared.text.Sentence;

/**
 * The results of this round beside those of earlier rounds of the same partnership.
 *
 * @param sentence the message, made of nothing but what is drawn
 * @param rounds titles, oldest first; the last is this round
 * @param lines six principles and then the aggregate
 */
public record TrendProjection(Sentence sentence, List<String> rounds, List<Line> lines) {

    /** An earlier round, with results under its own disclosure rules. */
    public record Earlier(RoundId round, String title, Results results) {}

    /**
     * One principle, or the aggregate.
     *
     * @param principle 1 to 6, 0 for the aggregate
     * @param points one for each round; a hidden one interrupts the line
     */
    public record Line(int principle, List<Figure<Point>> points) {}

    /**
     * @param mean 6 to 24, or 36 to 144; below ten (rule 3) the middle of its band
     * @param exact false below ten (rule 3): print the band instead of the figure
     * @param n respondents it rests on
     */
    public record Point(double mean, Band band, boolean exact, int n) {}

    private record TitledResults(String title, Results results) {}

    /** @param earlier oldest first */
    public static TrendProjection of(Results now, String title, List<Earlier> earlier) {
        List<TitledResults> rounds = Stream.concat(
                        earlier.stream().map(before -> new TitledResults(before.title(), before.results())),
                        Stream.of(new TitledResults(title, now)))
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
                message(now, rounds, lines),
                rounds.stream().map(TitledResults::title).toList(),
                lines);
    }

    private static Figure<Point> point(Results results, Figure<Score> score, int principles) {
        return score.map(found -> {
            boolean exact = !Projection.isCoarse(results, found.n());
            double middle = principles == 1
                    ? (found.band().from() + found.band().to()) / 2.0
                    : (found.band().aggregateFrom() + found.band().aggregateTo()) / 2.0;
            double mean = exact ? Projection.tenth(found.mean()) : middle;
            return new Point(mean, found.band(), exact, found.n());
        });
    }

    private static Sentence message(Results now, List<TitledResults> rounds, List<Line> lines) {
        if (WaitingMessage.isConcealed(now)) {
            return WaitingMessage.CONCEALED; // and the earlier rounds with it
        }
        if (rounds.size() < 2) {
            return Sentence.text("analysis.trend.first");
        }
        if (now.respondents() == 0) {
            return WaitingMessage.forAnswers();
        }
        if (now.isWaitingForClosing()) {
            return WaitingMessage.STILL_OPEN;
        }
        List<Integer> up = moved(lines, -1);
        List<Integer> down = moved(lines, 1);
        int compared = up.size() + down.size() + moved(lines, 0).size();
        if (compared == 0) {
            return Sentence.text("analysis.trend.none");
        }
        if (up.isEmpty() && down.isEmpty()) {
            return compared == 6
                    ? Sentence.text("analysis.trend.same")
                    : Sentence.text("analysis.trend.same-compared", "count", compared);
        }
        if (up.isEmpty()) {
            return Sentence.text("analysis.trend.down", "principles", ShortTitle.facts(down));
        }
        return down.isEmpty()
                ? Sentence.text("analysis.trend.up", "principles", ShortTitle.facts(up))
                : Sentence.text(
                        "analysis.trend.up-and-down", "up", ShortTitle.facts(up), "down", ShortTitle.facts(down));
    }

    /**
     * Returns the principles whose band is better (−1), the same (0) or worse (1) than in the round before; only
     * those shown in both rounds.
     */
    private static List<Integer> moved(List<Line> lines, int direction) {
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
                                    == direction;
                })
                .boxed()
                .toList();
    }
}
