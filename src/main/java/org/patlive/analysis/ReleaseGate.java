package org.patlive.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.patlive.instrument.Item;

/**
 * Decides when answers may reach the results (rule 2). In Anonymous mode it holds them back until enough respondents
 * have changed something, and hands them over together; in the other modes nothing has to wait. Takes constant time per
 * answer, amortised, unless an item has to wait longer than the others: then the time follows what is held. Not thread-safe: its owner guards it, together with the released cohort.
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

    /**
     * What the rules release now; empty as long as too few have changed something. Of a later release, an item stays held
     * for which the difference to the one before would tell an answer.
     */
    public List<Change> due() {
        if (!isDue()) {
            return List.of();
        }
        List<Change> changes = held();
        return disclosure.mode() == Mode.ANONYMOUS && hadRelease ? withoutTelling(changes) : changes;
    }

    /** What is taken out makes the release smaller, and what it tells about the rest more. */
    private List<Change> withoutTelling(List<Change> changes) {
        Set<UUID> changed = changes.stream().map(Change::respondent).collect(Collectors.toSet());
        if (changed.size() < disclosure.threshold()) {
            return List.of();
        }
        int known = (int) changed.stream().filter(released::hasAnswered).count();
        Set<Item> telling = changes.stream().collect(Collectors.groupingBy(Change::item)).entrySet().stream()
                .filter(item -> step(item.getKey(), item.getValue(), changed.size(), known)
                        .tells())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return telling.isEmpty()
                ? changes
                : withoutTelling(changes.stream()
                        .filter(change -> !telling.contains(change.item()))
                        .toList());
    }

    private Step step(Item item, List<Change> changes, int changed, int known) {
        int[] before = released.votes(item);
        before[0] =
                released.respondents() + changed - known - IntStream.of(before).sum();
        int[] after = before.clone();
        for (Change change : changes) {
            after[released.value(change.respondent(), item)]--;
            after[change.value()]++;
        }
        return new Step(before, after, changed, known);
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
