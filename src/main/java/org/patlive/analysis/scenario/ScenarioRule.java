package org.patlive.analysis.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.result.Results.ScenarioSuggestion;
import org.patlive.analysis.result.ScenarioReason;
import org.patlive.analysis.score.Tally;
import org.patlive.instrument.Band;

/**
 * Suggests one of the publication's scenarios A, B, C with its reasons (domain rules, section 4; the publication
 * gives no formula). Means are compared as whole numbers.
 */
public final class ScenarioRule {

    /** A principle total or mean up to here counts as low. */
    private static final int LOW_LIMIT = 12;

    private final Disclosure disclosure;
    private final Tally overall;
    private final int withLowTotal;
    private final int reasonablyHealthy;
    private final Significance significance;
    private final List<ScenarioReason> reasons = new ArrayList<>();

    /** The significance of the six principles to partners. */
    public interface Significance {
        /** Returns the sum of a principle's weights. */
        long sum(int principle);

        /** Returns how many weighted the principle; 0 if the weights may not be used. */
        int n(int principle);
    }

    private ScenarioRule(
            Disclosure disclosure, Tally overall, int withLowTotal, int reasonablyHealthy, Significance significance) {
        this.disclosure = disclosure;
        this.overall = overall;
        this.withLowTotal = withLowTotal;
        this.reasonablyHealthy = reasonablyHealthy;
        this.significance = significance;
    }

    /**
     * Suggests a scenario. At least one respondent must have answered all 36 statements.
     *
     * @param overall counts over all respondents
     * @param withLowTotal how many have a principle total of 12 or less
     * @param reasonablyHealthy how many have all six totals at 13 to 18
     */
    public static ScenarioSuggestion suggest(
            Disclosure disclosure, Tally overall, int withLowTotal, int reasonablyHealthy, Significance significance) {
        return new ScenarioRule(disclosure, overall, withLowTotal, reasonablyHealthy, significance).apply();
    }

    private ScenarioSuggestion apply() {
        Band band = Band.ofAggregates(overall.aggregateSum(), overall.aggregates());
        reasons.add(new ScenarioReason.AggregateInBand(band));
        boolean lowTotals = hasLowTotals();
        if (band == Band.HIGHEST && !lowTotals) {
            return suggestion("A", List.of());
        }
        boolean callsForC = callsForScenarioC();
        if (callsForC || band == Band.LOW || band == Band.LOWEST) {
            return suggestion("C", List.of());
        }
        if (!lowTotals && reasonablyHealthy == overall.aggregates()) {
            reasons.add(new ScenarioReason.ReasonablyHealthy());
            return suggestion("A", List.of("B"));
        }
        return suggestion("B", List.of());
    }

    private ScenarioSuggestion suggestion(String letter, List<String> alternatives) {
        return new ScenarioSuggestion(letter, alternatives, List.copyOf(reasons));
    }

    private boolean hasLowTotals() {
        boolean anonymous = disclosure.mode() == Mode.ANONYMOUS;
        if (withLowTotal < (anonymous ? 2 : 1)) {
            return false;
        }
        reasons.add(anonymous ? new ScenarioReason.SeveralLowTotals() : new ScenarioReason.LowTotals(withLowTotal));
        return true;
    }

    private boolean callsForScenarioC() {
        List<Integer> weak = principles()
                .filter(p -> overall.complete(p) > 0 && overall.sum(p) <= (long) LOW_LIMIT * overall.complete(p))
                .boxed()
                .toList();
        List<Integer> significant =
                weak.stream().filter(this::isAmongTheTwoMostSignificant).toList();
        if (!significant.isEmpty()) {
            reasons.add(new ScenarioReason.WeakAndSignificant(significant));
        }
        if (weak.size() >= 3) {
            reasons.add(new ScenarioReason.Weak(weak));
        }
        return !significant.isEmpty() || weak.size() >= 3;
    }

    /**
     * Returns whether fewer than two principles are more significant. If all six are equal, none is among the top
     * two.
     */
    private boolean isAmongTheTwoMostSignificant(int principle) {
        if (principles().anyMatch(other -> significance.n(other) == 0)) {
            return false;
        }
        long higher = principles()
                .filter(other -> isMoreSignificant(other, principle))
                .count();
        long lower = principles()
                .filter(other -> isMoreSignificant(principle, other))
                .count();
        return higher < 2 && higher + lower > 0;
    }

    private boolean isMoreSignificant(int one, int other) {
        return significance.sum(one) * significance.n(other) > significance.sum(other) * significance.n(one);
    }

    private static IntStream principles() {
        return IntStream.rangeClosed(1, 6);
    }
}
