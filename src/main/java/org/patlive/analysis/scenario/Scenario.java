package org.patlive.analysis.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.figure.PrincipleNames;
import org.patlive.analysis.result.Results.ScenarioSuggestion;
import org.patlive.analysis.score.Tally;
import org.patlive.instrument.Band;

/**
 * Suggests one of the publication's scenarios A, B, C with its reasons [ours: the publication gives no formula]. Means
 * are compared as whole numbers; the sentences name bands, never a mean or a single respondent's total.
 */
public final class Scenario {

    private static final int LOW = 12;

    private final Disclosure disclosure;
    private final Tally whole;
    private final int low;
    private final int reasonablyHealthy;
    private final Significance significance;
    private final List<String> reasons = new ArrayList<>();

    /** What the six principles matter to partners. */
    public interface Significance {
        /** The sum of a principle's weights. */
        long sum(int principle);

        /** How many weighted it; 0 if that may not be used. */
        int n(int principle);
    }

    private Scenario(Disclosure disclosure, Tally whole, int low, int reasonablyHealthy, Significance significance) {
        this.disclosure = disclosure;
        this.whole = whole;
        this.low = low;
        this.reasonablyHealthy = reasonablyHealthy;
        this.significance = significance;
    }

    /**
     * Needs at least one respondent who answered all 36 statements.
     *
     * @param low how many have a principle total of 12 or less
     * @param reasonablyHealthy how many have all six totals at 13 to 18
     */
    public static ScenarioSuggestion suggest(
            Disclosure disclosure, Tally whole, int low, int reasonablyHealthy, Significance significance) {
        return new Scenario(disclosure, whole, low, reasonablyHealthy, significance).suggestion();
    }

    private ScenarioSuggestion suggestion() {
        Band band = Band.ofAggregates(whole.aggregateSum(), whole.aggregates());
        reasons.add("The group’s mean aggregate stands in the band " + dashed(band.aggregateRange()) + ".");
        boolean low = hasLowScorers();
        if (band == Band.HIGHEST && !low) {
            return suggested("A", List.of());
        }
        boolean pressing = hasPressingWeakness();
        if (pressing || band == Band.LOW || band == Band.LOWEST) {
            return suggested("C", List.of());
        }
        if (!low && reasonablyHealthy == whole.aggregates()) {
            reasons.add("Everyone who answered all statements stands at 13–18 on every principle:"
                    + " A or B, yours to decide.");
            return suggested("A", List.of("B"));
        }
        return suggested("B", List.of());
    }

    private ScenarioSuggestion suggested(String letter, List<String> alternatives) {
        return new ScenarioSuggestion(letter, alternatives, List.copyOf(reasons));
    }

    private boolean hasLowScorers() {
        boolean anonymous = disclosure.mode() == Mode.ANONYMOUS;
        if (low < (anonymous ? 2 : 1)) {
            return false;
        }
        String who =
                anonymous ? "At least two respondents have" : low == 1 ? "1 respondent has" : low + " respondents have";
        reasons.add(who + " a principle total of 12 or less.");
        return true;
    }

    private boolean hasPressingWeakness() {
        List<Integer> weak = principles()
                .filter(p -> whole.complete(p) > 0 && whole.sum(p) <= (long) LOW * whole.complete(p))
                .boxed()
                .toList();
        List<Integer> significant =
                weak.stream().filter(this::isAmongTheTwoMostSignificant).toList();
        if (!significant.isEmpty()) {
            reasons.add("The group’s mean is 12 or less on " + PrincipleNames.list(significant)
                    + ", among the two principles with the highest significance.");
        }
        if (weak.size() >= 3) {
            reasons.add("The group’s mean is 12 or less on " + weak.size() + " principles: " + PrincipleNames.list(weak)
                    + ".");
        }
        return !significant.isEmpty() || weak.size() >= 3;
    }

    /** Ties share a rank; where all six are equal, significance tells nothing. */
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

    private static String dashed(String range) {
        return range.replace('-', '–');
    }
}
