package org.patlive.analysis.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.patlive.instrument.Item;

/**
 * The rooms that fit some facts. The true one is known to the test: a secret is safe as soon as one other room is found in
 * which it is different. Most are found by exchanging what two people said; what is left is a question for the solver, whose
 * "there is none" makes a secret certain.
 */
final class Worlds {

    private static final int STEPS = 300;

    /** How many secrets the solver is asked about at once. */
    private static final int AT_ONCE = 200;

    private final List<Slot> slots;
    private final int attacker;
    private final int[] truth;
    private final List<Fact> facts;
    private final List<int[]> found = new ArrayList<>();
    private final Map<Integer, List<Fact>> bySlot = new HashMap<>();
    private final Set<Integer> used = new TreeSet<>();
    private final Map<Integer, Map<Item, List<Integer>>> others = new HashMap<>();
    private final List<Integer> unknown = new ArrayList<>();
    private int solved;

    Worlds(List<Slot> slots, int attacker, int[] truth, Collection<Fact> facts) {
        this.slots = slots;
        this.attacker = attacker;
        this.truth = truth;
        this.facts = List.copyOf(facts);
        for (Fact fact : this.facts) {
            if (!fact.holds(truth)) {
                throw new IllegalStateException("What is shown is not true: " + fact);
            }
            fact.slots().distinct().forEach(slot -> bySlot.computeIfAbsent(slot, first -> new ArrayList<>())
                    .add(fact));
        }
        used.addAll(bySlot.keySet());
        for (int slot : used) {
            Slot one = slots.get(slot);
            if (one.person() != attacker) {
                unknown.add(slot);
                others.computeIfAbsent(one.person(), first -> new LinkedHashMap<>())
                        .computeIfAbsent(one.item(), first -> new ArrayList<>())
                        .add(slot);
            }
        }
        wander(truth);
    }

    /** How often the solver was asked. */
    int solved() {
        return solved;
    }

    Set<Integer> used() {
        return used;
    }

    /** Those of the secrets that are the same in every room that fits; all of them must be used in some fact. */
    List<Secret> certain(Collection<Secret> secrets) {
        List<Secret> open = new ArrayList<>(
                secrets.stream().filter(this::isTheSameInAllFound).toList());
        List<Secret> certain = new ArrayList<>();
        while (!open.isEmpty()) {
            List<Secret> asked = open.subList(0, Math.min(AT_ONCE, open.size()));
            Optional<int[]> other = solve(asked);
            if (other.isPresent()) {
                found.add(other.get());
                wander(other.get());
                open.removeIf(secret -> !isTheSameInAllFound(secret));
            } else {
                certain.addAll(asked);
                asked.clear();
            }
        }
        return certain;
    }

    private boolean isTheSameInAllFound(Secret secret) {
        int value = secret.value().in(truth);
        for (int[] world : found) {
            if (secret.value().in(world) != value) {
                return false;
            }
        }
        return true;
    }

    private Optional<int[]> solve(Collection<Secret> asked) {
        solved++;
        Model model = new Model(slots, used, truth, attacker);
        facts.forEach(fact -> fact.require(model));
        Optional<int[]> other = model.other(asked, truth);
        other.ifPresent(world -> facts.stream()
                .filter(fact -> !fact.holds(world))
                .findFirst()
                .ifPresent(fact -> {
                    throw new IllegalStateException("The solver allows a world that does not fit: " + fact);
                }));
        return other;
    }

    /** Walks from one room that fits to the next, each a small change away. */
    private void wander(int[] from) {
        if (unknown.isEmpty()) {
            return;
        }
        Random random = new Random(found.size());
        int[] here = from;
        for (int step = 0; step < STEPS; step++) {
            int[] there = here.clone();
            switch (random.nextInt(4)) {
                case 0 -> change(there, random);
                case 1 -> exchange(there, random, 1);
                case 2 -> exchange(there, random, 2);
                default -> exchange(there, random, Item.COUNT);
            }
            if (fits(there, here)) {
                here = there;
                found.add(there);
            }
        }
    }

    private boolean fits(int[] there, int[] here) {
        Set<Fact> touched = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int slot : unknown) {
            if (there[slot] != here[slot]) {
                touched.addAll(bySlot.get(slot));
            }
        }
        return !touched.isEmpty() && touched.stream().allMatch(fact -> fact.holds(there));
    }

    private void change(int[] world, Random random) {
        int slot = unknown.get(random.nextInt(unknown.size()));
        world[slot] = 1 + random.nextInt(slots.get(slot).highest());
    }

    /** Two people say what the other said, about so many items. */
    private void exchange(int[] world, Random random, int items) {
        Map<Item, List<Integer>> ones = others.get(anybody(random));
        Map<Item, List<Integer>> theirs = others.get(anybody(random));
        List<Item> both = new ArrayList<>(ones.keySet());
        both.retainAll(theirs.keySet());
        if (items < both.size()) {
            Collections.shuffle(both, random);
            both = both.subList(0, items);
        }
        for (Item item : both) {
            List<Integer> mine = ones.get(item);
            List<Integer> other = theirs.get(item);
            for (int last = 1; last <= Math.min(mine.size(), other.size()); last++) {
                int a = mine.get(mine.size() - last);
                int b = other.get(other.size() - last);
                int kept = world[a];
                world[a] = world[b];
                world[b] = kept;
            }
        }
    }

    private int anybody(Random random) {
        return slots.get(unknown.get(random.nextInt(unknown.size()))).person();
    }
}
