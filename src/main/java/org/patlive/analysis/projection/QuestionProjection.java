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
import org.patlive.shared.text.Sentence;

/**
 * The results of questions to the phones in the feedback meeting (not part of the published tool). They are shown
 * once, when the facilitator ends the question, so that there is no earlier release to compare them with.
 */
public final class QuestionProjection {

    /** Why partners answered a statement differently. */
    public enum Cause {
        JUDGEMENT,
        WORDS,
        INFORMATION
    }

    /**
     * Why partners answered differently.
     *
     * @param counts in the order of {@link Cause}; hidden as coarse below ten (rule 3)
     * @param most the causes named most often; several where they tie, or are close below ten answers
     * @param n answers, 0 while hidden
     */
    public record Causes(Sentence sentence, Figure<List<Integer>> counts, List<Cause> most, int n) {}

    /**
     * From the first answers to the second vote.
     *
     * @param first counts for 4, 3, 2, 1: the assessment
     * @param second counts for 4, 3, 2, 1
     * @param n second votes, 0 while hidden
     */
    public record Movement(Sentence sentence, Figure<List<Integer>> first, Figure<List<Integer>> second, int n) {}

    /**
     * A show of hands for the three scenarios.
     *
     * @param counts for A, B, C; hidden as coarse below ten (rule 3)
     * @param most the scenarios with most hands; several where they tie, or are close below ten
     * @param n hands, 0 while hidden
     */
    public record Hands(Sentence sentence, Figure<List<Integer>> counts, List<String> most, int n) {

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
            return new Causes(Sentence.text("analysis.causes.too-few"), Figure.hidden(Reason.PROTECTED), List.of(), 0);
        }
        boolean coarse = Projection.isCoarse(results, n);
        List<Cause> most = most(List.of(Cause.values()), counts, coarse);
        return new Causes(
                switch (most.size()) {
                    case 1 -> Sentence.text("analysis.causes.one", "cause", most.getFirst());
                    case 2 -> Sentence.text("analysis.causes.two", "one", most.getFirst(), "other", most.getLast());
                    default -> Sentence.text("analysis.causes.alike");
                },
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
                    Sentence.text("analysis.movement.too-few"), first.counts(), Figure.hidden(Reason.PROTECTED), 0);
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
            return new Hands(Sentence.text("analysis.hands.too-few"), Figure.hidden(Reason.PROTECTED), List.of(), 0);
        }
        boolean coarse = Projection.isCoarse(results, n);
        List<String> most = most(SCENARIOS, counts, coarse);
        return new Hands(
                switch (most.size()) {
                    case 1 -> Sentence.text("analysis.hands.one", "letter", most.getFirst());
                    case 2 -> Sentence.text("analysis.hands.two", "one", most.getFirst(), "other", most.getLast());
                    default -> Sentence.text("analysis.hands.all");
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
    private static Sentence moved(Figure<Integer> before, List<Integer> second) {
        if (!before.isShown() || sum(second) < 2) {
            return Sentence.text("analysis.movement.in");
        }
        int after = Disagreement.of(second).quarter();
        return after < before.get()
                ? Sentence.text("analysis.movement.closer")
                : after > before.get()
                        ? Sentence.text("analysis.movement.apart")
                        : Sentence.text("analysis.movement.as-before");
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
