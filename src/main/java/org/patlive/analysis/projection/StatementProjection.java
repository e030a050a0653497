package org.patlive.analysis.projection;

import java.util.List;
import org.patlive.analysis.disagreement.Disagreement;
import org.patlive.analysis.disagreement.Division;
import org.patlive.analysis.disagreement.Gaps;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.result.Results.Distribution;
import org.patlive.analysis.result.Results.StatementResult;
import org.patlive.instrument.Item;
import org.patlive.shared.text.Sentence;

/**
 * What the screen draws of one statement.
 *
 * @param sentence the message, made of nothing but what is drawn
 * @param n how many answers it rests on, 0 while hidden
 * @param counts for 4, 3, 2, 1; hidden as coarse below ten (rule 3)
 * @param colour 0 to 3: the quarter of the disagreement
 * @param lean whether the mean agrees or disagrees; below ten (rule 3) never exactly between both
 * @param pattern how the answers are spread
 * @param acrossTheLine whether at least a third of the answers stand on each side of agree / disagree
 * @param gaps between and within organisations, in scale points
 * @param division which of the two is the wider
 */
public record StatementProjection(
        Item item,
        Sentence sentence,
        int n,
        Figure<List<Integer>> counts,
        Figure<Integer> colour,
        Figure<Lean> lean,
        Figure<Pattern> pattern,
        boolean acrossTheLine,
        Figure<Gaps> gaps,
        Figure<Division> division) {

    /** How the answers are spread, by van der Eijk's A (not part of the published tool). */
    public enum Pattern {
        TOGETHER,
        SPREAD,
        SCATTERED,
        TWO_CAMPS;

        static Pattern of(Disagreement disagreement) {
            if (disagreement.a() <= 0.3) {
                return disagreement.a() < 0 ? TWO_CAMPS : SCATTERED;
            }
            return disagreement.quarter() < 2 ? TOGETHER : SPREAD; // one peak does not make half the largest gap close
        }
    }

    /** Whether the mean agrees or disagrees; the line between is 2.5. */
    public enum Lean {
        AGREE,
        LINE,
        DISAGREE;

        /**
         * Determines the side of the mean.
         *
         * @param coarse whether figures are coarse; a mean exactly on the line then counts as agreeing, as in the
         *     heatmap
         */
        static Lean of(Distribution answers, boolean coarse) {
            int doubled = 0; // five times the number is twice the sum on the line
            for (int point = 0; point < 4; point++) {
                doubled += answers.counts().get(point) * (2 * (4 - point) - 5);
            }
            return doubled > 0 || doubled == 0 && coarse ? AGREE : doubled < 0 ? DISAGREE : LINE;
        }
    }

    public static StatementProjection of(Results results, Item statement) {
        StatementResult result = results.statements().get(statement.index());
        Figure<Distribution> answers = result.distribution();
        int n = answers.value().map(Distribution::n).orElse(0);
        boolean coarse = Projection.isCoarse(results, n);
        Figure<Disagreement> disagreement = Figure.flatten(answers.map(Distribution::disagreement));
        Figure<Pattern> pattern = disagreement.map(Pattern::of);
        boolean across =
                disagreement.value().filter(Disagreement::acrossTheLine).isPresent();
        return new StatementProjection(
                statement,
                message(answers, pattern, across, coarse),
                n,
                coarse && answers.isShown() ? Figure.hidden(Reason.COARSE) : answers.map(Distribution::counts),
                disagreement.map(Disagreement::quarter),
                answers.map(found -> Lean.of(found, coarse)),
                pattern,
                across,
                result.gaps(),
                result.division());
    }

    private static Sentence message(
            Figure<Distribution> answers, Figure<Pattern> pattern, boolean across, boolean coarse) {
        if (answers.reason().isPresent()) {
            Reason why = answers.reason().get();
            return switch (why) {
                case NO_ANSWERS -> Sentence.text("analysis.statement.nobody");
                case CONCEALED -> WaitingMessage.CONCEALED;
                case STILL_OPEN -> WaitingMessage.STILL_OPEN;
                default -> Sentence.text("analysis.statement.protected");
            };
        }
        if (pattern.value().isEmpty()) {
            return Sentence.text("analysis.statement.one-answer");
        }
        Lean lean = Lean.of(answers.get(), coarse);
        return switch (pattern.get()) {
            case TWO_CAMPS ->
                across
                        ? Sentence.text("analysis.statement.two-camps-across")
                        : Sentence.text("analysis.statement.two-camps");
            case SCATTERED ->
                across
                        ? Sentence.text("analysis.statement.scattered-across")
                        : Sentence.text("analysis.statement.scattered", "lean", lean);
            case SPREAD ->
                across
                        ? Sentence.text("analysis.statement.spread-across")
                        : Sentence.text("analysis.statement.spread", "lean", lean);
            case TOGETHER ->
                across
                        ? Sentence.text("analysis.statement.together-across")
                        : Sentence.text("analysis.statement.together", "lean", lean);
        };
    }
}
