package org.patlive.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.patlive.instrument.Item;

/**
 * Decides when answers may reach the results (rule 2). In Anonymous mode it holds them back until enough respondents
 * have changed something, and hands them over together; in the other modes every change passes at once. Takes constant
 * time per answer, amortised. Not thread-safe: its owner guards it, together with the released cohort.
 */
public final class ReleaseGate {

    /** A respondent's newest answer to an item, 0 for one taken back. */
    public record Change(UUID respondent, Item item, int value) {}

    private final Disclosure disclosure;
    private final Cohort released;
    private final Map<UUID, Map<Integer, Integer>> pending = new HashMap<>();
    private boolean hadRelease;

    /** Of those with something pending, how many have no released answer. */
    private int newcomers;

    /**
     * @param released the cohort behind the shown results; the caller applies to it, at once, every list that comes
     *     back from here
     */
    public ReleaseGate(Disclosure disclosure, Cohort released) {
        this(disclosure, released, false, List.of());
    }

    /**
     * Restores a gate, say after a restart; decides nothing by itself.
     *
     * @param released the cohort with all released answers
     * @param hadRelease whether results of at least k respondents were ever released; true is the safe answer
     * @param pending answers since the last release
     */
    public ReleaseGate(Disclosure disclosure, Cohort released, boolean hadRelease, Collection<Change> pending) {
        this.disclosure = disclosure;
        this.released = released;
        this.hadRelease = hadRelease || released.respondents() >= disclosure.threshold();
        pending.forEach(change -> hold(change.respondent(), change.item(), change.value()));
    }

    /**
     * A new answer to an item, 0 to take it back.
     *
     * @return the changes to apply to the released cohort and to persist as released, if this makes a release
     */
    public Optional<List<Change>> answer(UUID respondent, Item item, int value) {
        if (disclosure.mode() != Mode.ANONYMOUS) {
            return Optional.of(List.of(new Change(respondent, item, value)));
        }
        hold(respondent, item, value);
        return isDue() ? Optional.of(release()) : Optional.empty();
    }

    /** What is due without a new answer: after a restart, answers may have come that nobody has counted yet. */
    public Optional<List<Change>> due() {
        return disclosure.mode() == Mode.ANONYMOUS && isDue() ? Optional.of(release()) : Optional.empty();
    }

    /** Everything that is pending, released because the facilitator says so; may be empty. */
    public List<Change> reveal() {
        return release();
    }

    /** How many different respondents have something pending. */
    public int changedSinceRelease() {
        return pending.size();
    }

    /** How many have answered anything, released or pending. */
    public int answered() {
        return released.respondents() + newcomers;
    }

    private boolean isDue() {
        return (hadRelease ? pending.size() : answered()) >= disclosure.threshold() && !pending.isEmpty();
    }

    private void hold(UUID respondent, Item item, int value) {
        Map<Integer, Integer> changes = pending.computeIfAbsent(respondent, newcomer -> new HashMap<>());
        boolean wasEmpty = changes.isEmpty();
        if (released.value(respondent, item) == value) {
            changes.remove(item.index());
        } else {
            changes.put(item.index(), value);
        }
        if (changes.isEmpty()) {
            pending.remove(respondent);
        }
        if (wasEmpty != changes.isEmpty() && !released.hasAnswered(respondent)) {
            newcomers += wasEmpty ? 1 : -1;
        }
    }

    /** In the order of ids and items, which tells nothing about who answered when. */
    private List<Change> release() {
        hadRelease |= answered() >= disclosure.threshold();
        List<Change> changes = new ArrayList<>();
        new TreeMap<>(pending).forEach((respondent, items) -> new TreeMap<>(items)
                .forEach((index, value) -> changes.add(new Change(respondent, Item.at(index), value))));
        pending.clear();
        newcomers = 0;
        return List.copyOf(changes);
    }
}
