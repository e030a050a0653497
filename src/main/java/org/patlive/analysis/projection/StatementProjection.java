package org.patlive.analysis.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.patlive.analysis.disagreement.Disagreement;
import org.patlive.analysis.disagreement.Division;
import org.patlive.analysis.disagreement.Gaps;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.result.Results.Distribution;
import org.patlive.analysis.result.Results.StatementResult;
import org.patlive.instrument.Item;

/**
 * What the screen draws of one statement.
 *
 * @param message one sentence, made of nothing but what is drawn
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
        String message,
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
        TOGETHER("close together"),
        SPREAD("spread out around one view"),
        SCATTERED("scattered"),
        TWO_CAMPS("two camps");

        private final String words;

        Pattern(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        static Pattern of(Disagreement disagreement) {
            if (disagreement.a() <= 0.3) {
                return disagreement.a() < 0 ? TWO_CAMPS : SCATTERED;
            }
            return disagreement.quarter() < 2 ? TOGETHER : SPREAD; // one peak does not make half the largest gap close
        }
    }

    /** Whether the mean agrees or disagrees; the line between is 2.5. */
    public enum Lean {
        AGREE("On average we agree"),
        LINE("On average we are on the line"),
        DISAGREE("On average we disagree");

        private final String words;

        Lean(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

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

    /** Returns {@code 4 agree, 4 disagree}, or a sentence without counts where they are hidden. */
    public String sides() {
        return counts.value()
                .map(all -> all.get(0) + all.get(1) + " agree, " + (all.get(2) + all.get(3)) + " disagree")
                .orElse("at least a third on each side of the line");
    }

    /**
     * Returns {@code 1.2 points between organisations, 0.4 points inside them}, or in an Anonymous round which of
     * them is the wider; empty where neither is shown.
     */
    public Optional<String> gapsInWords() {
        if (!gaps.isShown()) {
            return division.value().map(Division::words);
        }
        List<String> both = new ArrayList<>();
        gaps.value()
                .flatMap(found -> found.between().value())
                .ifPresent(gap -> both.add(points(gap) + " between organisations"));
        gaps.value().flatMap(found -> found.within().value()).ifPresent(gap -> both.add(points(gap) + " inside them"));
        return both.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", both));
    }

    private static String points(double gap) {
        return String.format(Locale.UK, "%.1f points", gap);
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

    private static String message(
            Figure<Distribution> answers, Figure<Pattern> pattern, boolean across, boolean coarse) {
        if (answers.reason().isPresent()) {
            Reason why = answers.reason().get();
            return switch (why) {
                case NO_ANSWERS -> "Nobody has answered this statement yet";
                case CONCEALED -> WaitingMessage.CONCEALED;
                case STILL_OPEN -> WaitingMessage.STILL_OPEN;
                default -> "This statement is " + Reason.PROTECTED.sentence();
            };
        }
        if (pattern.value().isEmpty()) {
            return "One answer so far";
        }
        String lean = Lean.of(answers.get(), coarse).words();
        return switch (pattern.get()) {
            case TWO_CAMPS -> across ? "We stand in two camps, on both sides of the line" : "We stand in two camps";
            case SCATTERED ->
                across
                        ? "Our answers are scattered, on both sides of the line"
                        : lean + ", but our answers are scattered";
            case SPREAD ->
                across ? "Our answers are spread out, on both sides of the line" : lean + ", but some stand far off";
            case TOGETHER ->
                across ? "We stand close together, on both sides of the line" : lean + ", and stand close together";
        };
    }
}
