package org.patlive.analysis.projection;

import java.util.List;
import java.util.Optional;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.result.Results.Distribution;
import org.patlive.analysis.result.Results.Score;
import org.patlive.instrument.Band;
import org.patlive.shared.text.Sentence;

/**
 * The rating of success beside the scores.
 *
 * @param sentence the message, made of nothing but what is drawn
 * @param n ratings, 0 while hidden
 * @param counts ratings for 4, 3, 2, 1; hidden as coarse below ten (rule 3)
 * @param lean whether partners find the aims achieved
 * @param band of the mean aggregate
 * @param fit whether the two go together (not part of the published tool)
 */
public record SuccessProjection(
        Sentence sentence,
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
        MATCH,
        AT_A_COST,
        NOT_YET;

        public Sentence sentence() {
            return switch (this) {
                case MATCH -> Sentence.text("analysis.success.match");
                case AT_A_COST -> Sentence.text("analysis.success.at-a-cost");
                case NOT_YET -> Sentence.text("analysis.success.not-yet");
            };
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

    private static Sentence message(Results results, Figure<Distribution> success, Figure<Fit> fit) {
        Optional<Sentence> waiting = WaitingMessage.beforeFigures(results);
        if (waiting.isPresent()) {
            return waiting.get();
        }
        if (!success.isShown()) {
            return success.reason()
                            .filter(why -> why == Figure.Reason.NO_ANSWERS)
                            .isPresent()
                    ? Sentence.text("analysis.success.nobody")
                    : Sentence.text(
                            "analysis.success.fewer",
                            "threshold",
                            results.disclosure().threshold());
        }
        return fit.value().map(Fit::sentence).orElseGet(() -> Sentence.text("analysis.success.alone"));
    }
}
