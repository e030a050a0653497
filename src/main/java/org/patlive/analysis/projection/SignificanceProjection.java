package org.patlive.analysis.projection;

import java.util.List;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.PrincipleNames;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.result.Results.PrincipleResult;
import org.patlive.analysis.result.Results.Score;
import org.patlive.instrument.Band;

/**
 * Band × significance: what is weak and matters.
 *
 * @param message one sentence, made of nothing but what is drawn
 * @param points six, in the order of the principles
 * @param agreement how far partners agree on what matters, in words [ours]
 * @param agreementWords the same as a sentence, or why there is none
 */
public record SignificanceProjection(
        String message, List<Point> points, Figure<Agreement> agreement, String agreementWords) {

    /**
     * One principle.
     *
     * @param significance the mean weight, 1 to 5; under rule 5 rounded to a whole point
     * @param exact false under rule 5
     */
    public record Point(int principle, Figure<Band> band, Figure<Double> significance, boolean exact) {

        public boolean isPlaced() {
            return band.isShown() && significance.isShown();
        }

        /** The column it stands in: 1 to 5. */
        public int column() {
            return (int) Math.round(significance.get());
        }

        /** In one of the two lower bands, and among the more significant. */
        public boolean isWeakAndSignificant() {
            return isPlaced() && band.get().compareTo(Band.LOW) >= 0 && column() >= 4;
        }
    }

    /** Kendall's W in words, after Schmidt, Decision Sciences 28 (1997). */
    public enum Agreement {
        HARDLY("Partners hardly agree on what matters more"),
        WEAKLY("Partners agree a little on what matters more"),
        MODERATELY("Partners agree moderately on what matters more"),
        STRONGLY("Partners agree strongly on what matters more");

        private final String sentence;

        Agreement(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
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
        return new SignificanceProjection(message(results, points), points, agreement, words(results, agreement));
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
                principle.significance().map(mean -> exact ? Math.round(mean * 10) / 10.0 : (double) Math.round(mean)),
                exact);
    }

    private static String message(Results results, List<Point> points) {
        if (results.respondents() == 0) {
            return WaitingMessage.forAnswers();
        }
        if (WaitingMessage.isConcealed(results)) {
            return WaitingMessage.CONCEALED;
        }
        if (results.isWaitingForClosing()) {
            return WaitingMessage.STILL_OPEN;
        }
        List<Point> placed = points.stream().filter(Point::isPlaced).toList();
        if (placed.isEmpty()) {
            return "What matters cannot be set beside the bands";
        }
        List<Integer> pressing = placed.stream()
                .filter(Point::isWeakAndSignificant)
                .map(Point::principle)
                .toList();
        if (!pressing.isEmpty()) {
            return PrincipleNames.list(pressing)
                    + (PrincipleNames.arePlural(pressing) ? " are weak and matter" : " is weak and matters");
        }
        return placed.size() == points.size()
                ? "Nothing that matters stands in the two lower bands"
                : placed.size() + " of 6 principles can be placed; none of them is weak and matters";
    }

    private static String words(Results results, Figure<Agreement> agreement) {
        return agreement.value().map(Agreement::sentence).orElseGet(() -> switch (agreement
                .reason()
                .orElseThrow()) {
            case CONCEALED -> WaitingMessage.CONCEALED;
            case STILL_OPEN -> WaitingMessage.STILL_OPEN;
            case NO_ANSWERS -> "Nobody has weighted all six principles yet";
            case UNDEFINED ->
                isTied(results)
                        ? "No principle matters more than another to anybody"
                        : "One partner alone has weighted all six principles";
            default -> "Fewer than " + results.disclosure().threshold() + " partners have weighted all six principles";
        });
    }

    /** Undefined is a room in which everybody ties everything, or a single partner who does not. */
    private static boolean isTied(Results results) {
        return results.principles().stream()
                        .map(PrincipleResult::significance)
                        .distinct()
                        .count()
                == 1;
    }
}
