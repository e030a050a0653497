package org.patlive.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.patlive.instrument.Item;

/**
 * Decides when answers may reach the results (rule 2). In Anonymous mode it holds them back until enough respondents
 * have changed something, and hands them over together; in the other modes nothing has to wait. Takes constant time per
 * answer, amortised. Not thread-safe: its owner guards it, together with the released cohort.
 *
 * <p>A release is first named ({@link #due}, {@link #held}) and takes effect later ({@link #release}), because it has to
 * be committed in between; answers that come meanwhile are held for the next one.
 */
public final class ReleaseGate {

    /** A respondent's newest answer to an item, 0 for one taken back. */
    public record Change(UUID respondent, Item item, int value) {}

    private final Disclosure disclosure;
    private final Cohort released;
    private final Map<UUID, Map<Integer, Integer>> held = new HashMap<>();
    private boolean hadRelease;

    /** Of those with something held, how many have no released answer. */
    private int newcomers;

    /** @param released the cohort behind the shown results; from here on only {@link #release} changes its answers */
    public ReleaseGate(Disclosure disclosure, Cohort released) {
        this(disclosure, released, false, List.of());
    }

    /**
     * Restores a gate, say after a restart; decides nothing by itself.
     *
     * @param released the cohort with all released answers
     * @param hadRelease whether results of at least k respondents were ever released; true is the safe answer
     * @param held answers since the last release
     */
    public ReleaseGate(Disclosure disclosure, Cohort released, boolean hadRelease, Collection<Change> held) {
        this.disclosure = disclosure;
        this.released = released;
        this.hadRelease = hadRelease || released.respondents() >= disclosure.threshold();
        held.forEach(change -> hold(change.respondent(), change.item(), change.value()));
    }

    /** A respondent's newest answer to an item, 0 to take it back. */
    public void hold(UUID respondent, Item item, int value) {
        boolean before = isNewcomer(respondent);
        Map<Integer, Integer> changes = held.computeIfAbsent(respondent, newcomer -> new HashMap<>());
        if (released.value(respondent, item) == value) {
            changes.remove(item.index());
        } else {
            changes.put(item.index(), value);
        }
        if (changes.isEmpty()) {
            held.remove(respondent);
        }
        recount(before, respondent);
    }

    /** What the rules release now; empty as long as too few have changed something. */
    public List<Change> due() {
        return isDue() ? held() : List.of();
    }

    /**
     * Everything that is held back, to be released because the facilitator says so; in the order of ids and items, which
     * tells nothing about who answered when.
     */
    public List<Change> held() {
        List<Change> changes = new ArrayList<>();
        new TreeMap<>(held).forEach((respondent, items) -> new TreeMap<>(items)
                .forEach((index, value) -> changes.add(new Change(respondent, Item.at(index), value))));
        return List.copyOf(changes);
    }

    /**
     * These changes are committed as a release and reach the results now. What has changed since they were named stays
     * held, also where somebody went back to the answer that was shown before.
     */
    public void release(List<Change> changes) {
        for (Change change : changes) {
            UUID respondent = change.respondent();
            Item item = change.item();
            int newest = held.getOrDefault(respondent, Map.of())
                    .getOrDefault(item.index(), released.value(respondent, item));
            boolean before = isNewcomer(respondent);
            released.answer(respondent, item, change.value());
            recount(before, respondent);
            hold(respondent, item, newest);
        }
        hadRelease |= released.respondents() >= disclosure.threshold();
    }

    /** How many different respondents have something held back. */
    public int changedSinceRelease() {
        return held.size();
    }

    /** How many have answered anything, released or held back. */
    public int answered() {
        return released.respondents() + newcomers;
    }

    private boolean isDue() {
        if (disclosure.mode() != Mode.ANONYMOUS) {
            return true;
        }
        return (hadRelease ? held.size() : answered()) >= disclosure.threshold();
    }

    private boolean isNewcomer(UUID respondent) {
        return held.containsKey(respondent) && !released.hasAnswered(respondent);
    }

    private void recount(boolean wasNewcomer, UUID respondent) {
        newcomers += (isNewcomer(respondent) ? 1 : 0) - (wasNewcomer ? 1 : 0);
    }
}
