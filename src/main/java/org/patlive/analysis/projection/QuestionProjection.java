package org.patlive.analysis.projection;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.patlive.analysis.disagreement.Disagreement;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.result.Results;

/**
 * The results of questions to the phones in the feedback meeting (not part of the published tool). They are shown
 * once, when the facilitator ends the question, so that there is no earlier release to compare them with.
 */
public final class QuestionProjection {

    /** Why partners answered a statement differently. */
    public enum Cause {
        JUDGEMENT("Same facts, different judgement"),
        WORDS("We read the words differently"),
        INFORMATION("I lack the information");

        private final String words;

        Cause(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * Why partners answered differently.
     *
     * @param counts in the order of {@link Cause}; hidden as coarse below ten (rule 3)
     * @param most the causes named most often; several where they tie, or are close below ten answers
     * @param n answers, 0 while hidden
     */
    public record Causes(String message, Figure<List<Integer>> counts, List<Cause> most, int n) {}

    /**
     * From the first answers to the second vote.
     *
     * @param first counts for 4, 3, 2, 1: the assessment
     * @param second counts for 4, 3, 2, 1
     * @param n second votes, 0 while hidden
     */
    public record Movement(String message, Figure<List<Integer>> first, Figure<List<Integer>> second, int n) {}

    /**
     * A show of hands for the three scenarios.
     *
     * @param counts for A, B, C; hidden as coarse below ten (rule 3)
     * @param most the scenarios with most hands; several where they tie, or are close below ten
     * @param n hands, 0 while hidden
     */
    public record Hands(String message, Figure<List<Integer>> counts, List<String> most, int n) {

        /** Returns how many hands a scenario has. */
        public Figure<Integer> count(String letter) {
            return counts.map(all -> all.get(SCENARIOS.indexOf(letter)));
        }
    }

    private static final List<String> SCENARIOS = List.of("A", "B", "C");

    private QuestionProjection() {}

    /** Returns how many answers a result needs to be shown (rule 1). */
    public static int requiredAnswers(Disclosure disclosure) {
        return disclosure.mode() == Mode.ANONYMOUS ? disclosure.threshold() : 1;
    }

    /** @param counts one for each cause, in their order */
    public static Causes causes(Results results, List<Integer> counts) {
        int n = sum(counts);
        if (WaitingMessage.isConcealed(results)) {
            return new Causes(WaitingMessage.CONCEALED, Figure.hidden(Reason.CONCEALED), List.of(), 0);
        }
        if (n < requiredAnswers(results.disclosure())) {
            return new Causes(
                    "Too few have answered to show why we differ", Figure.hidden(Reason.PROTECTED), List.of(), 0);
        }
        boolean coarse = Projection.isCoarse(results, n);
        List<Cause> most = most(List.of(Cause.values()), counts, coarse);
        return new Causes(
                most.size() == Cause.values().length
                        ? "Why we differ: all three causes alike"
                        : "Why we differ, most often: “"
                                + String.join(
                                        "” and “",
                                        most.stream().map(Cause::words).toList()) + "”",
                coarse ? Figure.hidden(Reason.COARSE) : Figure.shown(counts),
                most,
                n);
    }

    /** @param second counts for 4, 3, 2, 1 */
    public static Movement movement(Results results, StatementProjection first, List<Integer> second) {
        int n = sum(second);
        if (WaitingMessage.isConcealed(results)) {
            return new Movement(
                    WaitingMessage.CONCEALED, Figure.hidden(Reason.CONCEALED), Figure.hidden(Reason.CONCEALED), 0);
        }
        if (n < requiredAnswers(results.disclosure())) {
            return new Movement(
                    "Too few have voted again to show what has changed",
                    first.counts(),
                    Figure.hidden(Reason.PROTECTED),
                    0);
        }
        return new Movement(
                moved(first.colour(), second),
                first.counts(),
                Projection.isCoarse(results, n) ? Figure.hidden(Reason.COARSE) : Figure.shown(second),
                n);
    }

    /** @param counts for A, B, C */
    public static Hands hands(Results results, List<Integer> counts) {
        int n = sum(counts);
        if (WaitingMessage.isConcealed(results)) {
            return new Hands(WaitingMessage.CONCEALED, Figure.hidden(Reason.CONCEALED), List.of(), 0);
        }
        if (n < requiredAnswers(results.disclosure())) {
            return new Hands("Too few hands are up to show them", Figure.hidden(Reason.PROTECTED), List.of(), 0);
        }
        boolean coarse = Projection.isCoarse(results, n);
        List<String> most = most(SCENARIOS, counts, coarse);
        return new Hands(
                switch (most.size()) {
                    case 1 -> "Scenario " + most.getFirst() + " has the most hands. The group decides.";
                    case 2 -> "Scenarios " + String.join(" and ", most) + " have the most hands. The group decides.";
                    default -> "Hands are up for A, B and C alike. The group decides.";
                },
                coarse ? Figure.hidden(Reason.COARSE) : Figure.shown(counts),
                most,
                n);
    }

    /**
     * Returns the choices with the highest count; where no counts are shown, also those that one more answer would
     * make equal.
     */
    private static <T> List<T> most(List<T> choices, List<Integer> counts, boolean coarse) {
        int highest = Collections.max(counts);
        int required = coarse ? Math.max(1, highest - 1) : highest;
        return IntStream.range(0, choices.size())
                .filter(choice -> counts.get(choice) >= required)
                .mapToObj(choices::get)
                .toList();
    }

    /** Compares the votes by the four colours. */
    private static String moved(Figure<Integer> before, List<Integer> second) {
        if (!before.isShown() || sum(second) < 2) {
            return "The second vote is in";
        }
        int after = Disagreement.of(second).quarter();
        return after < before.get()
                ? "We have moved closer together"
                : after > before.get() ? "We have moved further apart" : "We stand about as far apart as before";
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
