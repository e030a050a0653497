package org.patlive.analysis.projection;

import java.util.List;
import java.util.Optional;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.result.Results.PrincipleResult;
import org.patlive.analysis.result.Results.Score;
import org.patlive.instrument.Band;
import org.patlive.instrument.ShortTitle;
import org.patlive.shared.text.Sentence;

/**
 * The principles by the band of their mean and by significance, to find those that are weak and matter.
 *
 * @param sentence the message, made of nothing but what is drawn
 * @param points six, in the order of the principles
 * @param agreement how far partners agree on what matters, in words (not part of the published tool)
 * @param agreementSentence the same as a sentence, or why there is none
 */
public record SignificanceProjection(
        Sentence sentence, List<Point> points, Figure<Agreement> agreement, Sentence agreementSentence) {

    /**
     * One principle.
     *
     * @param significance the mean weight, 1 to 5; below ten (rule 3) rounded to a whole point
     * @param exact false below ten (rule 3)
     */
    public record Point(int principle, Figure<Band> band, Figure<Double> significance, boolean exact) {

        public boolean isPlaced() {
            return band.isShown() && significance.isShown();
        }

        /** Returns the column, 1 to 5: significance in whole points. */
        public int column() {
            return (int) Math.round(significance.get());
        }

        /** Returns whether the band is one of the two lower and significance is 4 or more. */
        public boolean isWeakAndSignificant() {
            return isPlaced() && band.get().compareTo(Band.LOW) >= 0 && column() >= 4;
        }
    }

    /** Kendall's W in words, after Schmidt, Decision Sciences 28 (1997). */
    public enum Agreement {
        HARDLY,
        WEAKLY,
        MODERATELY,
        STRONGLY;

        public Sentence sentence() {
            return switch (this) {
                case HARDLY -> Sentence.text("analysis.significance.hardly");
                case WEAKLY -> Sentence.text("analysis.significance.weakly");
                case MODERATELY -> Sentence.text("analysis.significance.moderately");
                case STRONGLY -> Sentence.text("analysis.significance.strongly");
            };
        }

        static Agreement of(double w) {
            return w < 0.3 ? HARDLY : w < 0.5 ? WEAKLY : w < 0.7 ? MODERATELY : STRONGLY;
        }
    }

    public static SignificanceProjection of(Results results) {
        List<Point> points = results.principles().stream()
                .map(principle -> point(results, principle))
                .toList();
        Figure<Agreement> agreement = results.significanceAgreement().map(w -> Agreement.of(w.w()));
        return new SignificanceProjection(message(results, points), points, agreement, sentence(results, agreement));
    }

    static Point point(Results results, PrincipleResult principle) {
        // In Anonymous mode all six rest on those who weighted all of them.
        boolean exact = !Projection.isCoarse(
                results,
                results.significanceAgreement()
                        .value()
                        .map(Results.Agreement::n)
                        .orElse(0));
        return new Point(
                principle.number(),
                principle.score().map(Score::band),
                principle.significance().map(mean -> exact ? Projection.tenth(mean) : (double) Math.round(mean)),
                exact);
    }

    private static Sentence message(Results results, List<Point> points) {
        Optional<Sentence> waiting = WaitingMessage.beforeFigures(results);
        if (waiting.isPresent()) {
            return waiting.get();
        }
        List<Point> placed = points.stream().filter(Point::isPlaced).toList();
        if (placed.isEmpty()) {
            return Sentence.text("analysis.significance.unplaced");
        }
        List<Integer> weakAndSignificant = placed.stream()
                .filter(Point::isWeakAndSignificant)
                .map(Point::principle)
                .toList();
        if (!weakAndSignificant.isEmpty()) {
            return Sentence.text(
                    "analysis.significance.weak",
                    "count",
                    weakAndSignificant.size(),
                    "principles",
                    ShortTitle.facts(weakAndSignificant));
        }
        return placed.size() == points.size()
                ? Sentence.text("analysis.significance.none-low")
                : Sentence.text("analysis.significance.none-low-placed", "count", placed.size());
    }

    private static Sentence sentence(Results results, Figure<Agreement> agreement) {
        return agreement.value().map(Agreement::sentence).orElseGet(() -> switch (agreement
                .reason()
                .orElseThrow()) {
            case CONCEALED -> WaitingMessage.CONCEALED;
            case STILL_OPEN -> WaitingMessage.STILL_OPEN;
            case NO_ANSWERS -> Sentence.text("analysis.significance.nobody");
            case UNDEFINED ->
                isTied(results)
                        ? Sentence.text("analysis.significance.tied")
                        : Sentence.text("analysis.significance.one-partner");
            default ->
                Sentence.text(
                        "analysis.significance.fewer",
                        "threshold",
                        results.disclosure().threshold());
        });
    }

    /**
     * Returns whether W is undefined because everybody tied all six, and not because a single partner weighted them.
     */
    private static boolean isTied(Results results) {
        return results.principles().stream()
                        .map(PrincipleResult::significance)
                        .distinct()
                        .count()
                == 1;
    }
}
