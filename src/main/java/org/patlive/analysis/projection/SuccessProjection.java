package org.patlive.analysis.projection;

import java.util.List;
import java.util.Optional;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.result.Results.Distribution;
import org.patlive.analysis.result.Results.Score;
import org.patlive.instrument.Band;

/**
 * The rating of success beside the scores.
 *
 * @param message one sentence, made of nothing but what is drawn
 * @param n ratings, 0 while hidden
 * @param counts ratings for 4, 3, 2, 1; hidden as coarse below ten (rule 3)
 * @param lean whether partners find the aims achieved
 * @param band of the mean aggregate
 * @param fit whether the two go together (not part of the published tool)
 */
public record SuccessProjection(
        String message,
        int n,
        Figure<List<Integer>> counts,
        Figure<StatementProjection.Lean> lean,
        Figure<Band> band,
        Figure<Fit> fit) {

    /**
     * Whether rating and scores go together. Principle 6, elements A and C of the publication discuss both ways in
     * which they do not.
     */
    public enum Fit {
        MATCH("The rating of success and the scores go together"),
        AT_A_COST("Aims are achieved, but perhaps at the cost of the partnership"),
        NOT_YET("The partnership works well, but its aims are not achieved");

        private final String sentence;

        Fit(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    public static SuccessProjection of(Results results) {
        Figure<Distribution> success = results.success();
        int n = success.value().map(Distribution::n).orElse(0);
        boolean coarse = Projection.isCoarse(results, n);
        Figure<StatementProjection.Lean> lean = success.map(answers -> StatementProjection.Lean.of(answers, coarse));
        Figure<Band> band = results.aggregate().map(Score::band);
        Figure<Fit> fit = fit(lean, band);
        return new SuccessProjection(
                message(results, success, fit),
                n,
                coarse && success.isShown() ? Figure.hidden(Reason.COARSE) : success.map(Distribution::counts),
                lean,
                band,
                fit);
    }

    private static Figure<Fit> fit(Figure<StatementProjection.Lean> lean, Figure<Band> band) {
        if (!lean.isShown() || !band.isShown()) {
            return Figure.hidden(lean.reason().or(band::reason).orElseThrow());
        }
        boolean achieved = lean.get() == StatementProjection.Lean.AGREE;
        boolean weak = band.get().compareTo(Band.LOW) >= 0;
        return Figure.shown(achieved && weak ? Fit.AT_A_COST : !achieved && !weak ? Fit.NOT_YET : Fit.MATCH);
    }

    private static String message(Results results, Figure<Distribution> success, Figure<Fit> fit) {
        Optional<String> waiting = WaitingMessage.beforeFigures(results);
        if (waiting.isPresent()) {
            return waiting.get();
        }
        if (!success.isShown()) {
            return success.reason()
                            .filter(why -> why == Figure.Reason.NO_ANSWERS)
                            .isPresent()
                    ? "Nobody has rated the success of the partnership yet"
                    : "Fewer than " + results.disclosure().threshold() + " partners have rated the success";
        }
        return fit.value()
                .map(Fit::sentence)
                .orElse("The rating of success stands alone: the aggregate cannot be shown");
    }
}
