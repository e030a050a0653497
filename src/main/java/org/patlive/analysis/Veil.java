package org.patlive.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.patlive.analysis.Figure.Reason;

/**
 * Which groups of one dimension (organisations, or levels) stay hidden for one thing: rules 1, 3 and 4. What is left
 * over when the shown groups are taken off the whole never has fewer than k respondents, and never gives away every
 * answer, unless the whole itself does.
 */
final class Veil {

    private final List<? extends Share> shares;
    private final int threshold;
    private final Predicate<List<Optional<Reason>>> telling;
    private final List<Optional<Reason>> reasons;

    private Veil(
            List<? extends Share> shares,
            int threshold,
            List<Optional<Reason>> before,
            Predicate<List<Optional<Reason>>> telling) {
        this.shares = shares;
        this.threshold = threshold;
        this.reasons = new ArrayList<>(before);
        this.telling = telling;
    }

    static List<Optional<Reason>> over(List<? extends Share> shares, int threshold) {
        return over(
                shares,
                threshold,
                shares.stream().map(share -> Optional.<Reason>empty()).toList(),
                hidden -> false);
    }

    /**
     * The reason why each group is hidden, empty for those that may be shown.
     *
     * @param shares of all groups of the dimension, "Not said" included, in an order that tells nothing about arrival
     * @param before what has to be hidden on other grounds
     * @param telling whether something is given away with only these hidden
     */
    static List<Optional<Reason>> over(
            List<? extends Share> shares,
            int threshold,
            List<Optional<Reason>> before,
            Predicate<List<Optional<Reason>>> telling) {
        return new Veil(shares, threshold, before, telling).reasons();
    }

    private List<Optional<Reason>> reasons() {
        hideTooSmall();
        // Only now: a group hidden for its size anyway must not be called unanimous.
        hideUnanimous();
        return List.copyOf(reasons);
    }

    private void hideTooSmall() {
        int all = shares.stream().mapToInt(Share::n).sum();
        for (int group = 0; group < shares.size(); group++) {
            int n = shares.get(group).n();
            if (n == 0) {
                hide(group, Reason.NO_ANSWERS);
            } else if (n < threshold) {
                hide(group, Reason.TOO_FEW);
            } else if (all > n && all - n < threshold) {
                hide(group, Reason.WOULD_REVEAL_OTHERS);
            }
        }
        while (leftOver()
                        .filter(hidden -> hidden.n() > 0 && hidden.n() < threshold)
                        .isPresent()
                && isAnyShown()) {
            hide(smallestShown(), Reason.WOULD_REVEAL_OTHERS);
        }
    }

    /** What has to go with a unanimous group gets the same reason, so that nobody can tell which of them it is. */
    private void hideUnanimous() {
        for (int group = 0; group < shares.size(); group++) {
            if (reasons.get(group).isEmpty() && shares.get(group).tellsEveryAnswer()) {
                hide(group, Reason.WOULD_REVEAL_EVERY_ANSWER);
            }
        }
        while (isAnyShown()
                && (leftOver().filter(Share::tellsEveryAnswer).isPresent() || telling.test(List.copyOf(reasons)))) {
            hide(smallestShown(), Reason.WOULD_REVEAL_EVERY_ANSWER);
        }
    }

    /** The whole minus the shown groups; a group without a complete sheet counts too, for what stands on its sheets. */
    private Optional<Share> leftOver() {
        return IntStream.range(0, shares.size())
                .filter(group -> reasons.get(group).isPresent())
                .mapToObj(group -> (Share) shares.get(group))
                .reduce(Share::and);
    }

    private boolean isAnyShown() {
        return reasons.stream().anyMatch(Optional::isEmpty);
    }

    private int smallestShown() {
        return IntStream.range(0, shares.size())
                .boxed()
                .filter(group -> reasons.get(group).isEmpty())
                .min(Comparator.comparingInt(group -> shares.get(group).n()))
                .orElseThrow();
    }

    private void hide(int group, Reason reason) {
        reasons.set(group, Optional.of(reason));
    }
}
