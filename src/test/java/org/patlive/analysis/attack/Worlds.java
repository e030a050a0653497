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
import java.util.stream.Collectors;
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
    private final Map<Integer, List<Fact>> bySlot = new LinkedHashMap<>();
    private final Set<Integer> used = new TreeSet<>();
    private final Map<Integer, Map<Item, List<Integer>>> others = new LinkedHashMap<>();
    private final Map<Object, List<Integer>> classes = new LinkedHashMap<>();
    private final Map<Integer, Integer> classOf = new HashMap<>();
    private final List<Integer> unknown = new ArrayList<>();

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
        others.forEach((person, answers) -> classes.computeIfAbsent(signature(answers), first -> new ArrayList<>())
                .add(person));
        classes.values().forEach(people -> people.forEach(person -> classOf.put(person, people.getFirst())));
        wander(truth);
    }

    /** Which part each answer has in which facts: people with the same are told apart by none. */
    private Object signature(Map<Item, List<Integer>> answers) {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(answer -> answer.getKey().index(), answer -> answer.getValue().stream()
                        .map(slot -> bySlot.get(slot).stream()
                                .map(fact -> List.of(facts.indexOf(fact), fact.part(slot)))
                                .collect(Collectors.toSet()))
                        .toList()));
    }

    /** The same for people whom no fact tells apart. */
    int likeness(int person) {
        return classOf.getOrDefault(person, -1);
    }

    Set<Integer> used() {
        return used;
    }

    /** Those of the secrets that are the same in every room that fits; all of them must be used in some fact. */
    List<Secret> certain(Collection<Secret> secrets) {
        Map<Object, List<Secret>> alike =
                secrets.stream().collect(Collectors.groupingBy(this::kind, LinkedHashMap::new, Collectors.toList()));
        Map<Secret, List<Secret>> open = new LinkedHashMap<>();
        for (List<Secret> kind : alike.values()) {
            if (kind.stream().mapToInt(one -> one.value().in(truth)).distinct().count() == 1
                    && kind.stream().allMatch(this::isTheSameInAllFound)) {
                open.put(kind.getFirst(), kind);
            }
        }
        for (Secret secret : open.keySet()) {
            if (isTheSameInAllFound(secret)) {
                exchange(secret);
            }
        }
        open.keySet().removeIf(secret -> !isTheSameInAllFound(secret));
        List<Secret> certain = new ArrayList<>();
        while (!open.isEmpty()) {
            List<Secret> asked = open.keySet().stream().limit(AT_ONCE).toList();
            Optional<int[]> other = solve(asked);
            if (other.isPresent()) {
                found.add(other.get());
                wander(other.get());
                open.values().removeIf(kind -> !kind.stream().allMatch(this::isTheSameInAllFound));
            } else {
                asked.forEach(secret -> certain.addAll(open.remove(secret)));
            }
        }
        return certain;
    }

    /** Secrets of one kind are certain together: only which of some people is meant differs, whom no fact tells apart. */
    private Object kind(Secret secret) {
        return secret.value().slots().stream()
                .collect(Collectors.groupingBy(
                        slot -> slots.get(slot).person(),
                        Collectors.mapping(slot -> place(slots.get(slot)), Collectors.toCollection(TreeSet::new))))
                .entrySet()
                .stream()
                .map(part -> classOf.get(part.getKey()) + ":" + part.getValue())
                .sorted()
                .toList();
    }

    private static int place(Slot slot) {
        return slot.order() * Item.COUNT + slot.item().index();
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
        Model model = new Model(slots, used, truth, attacker);
        facts.forEach(fact -> fact.require(model));
        Set<Integer> meant = asked.stream()
                .flatMap(secret -> secret.value().slots().stream())
                .map(slot -> slots.get(slot).person())
                .collect(Collectors.toSet());
        classes.values()
                .forEach(people -> model.sorted(people.stream()
                        .filter(person -> !meant.contains(person))
                        .map(person -> others.get(person).values().stream()
                                .flatMap(List::stream)
                                .toList())
                        .toList()));
        Optional<int[]> other = model.other(asked, truth);
        other.ifPresent(world -> facts.stream()
                .filter(fact -> !fact.holds(world))
                .findFirst()
                .ifPresent(fact -> {
                    throw new IllegalStateException("The solver allows a world that does not fit: " + fact);
                }));
        return other;
    }

    /** Tries whether the person and somebody else may have said what the other said about up to three items. */
    private void exchange(Secret secret) {
        for (int slot : secret.value().slots()) {
            Slot asked = slots.get(slot);
            Map<Item, List<Integer>> mine = others.get(asked.person());
            List<Item> items = mine.keySet().stream()
                    .filter(item -> item.principle() == asked.item().principle()
                            && item.isStatement() == asked.item().isStatement())
                    .toList();
            int here = items.indexOf(asked.item());
            for (Map.Entry<Integer, Map<Item, List<Integer>>> other : others.entrySet()) {
                if (other.getKey() == asked.person()) {
                    continue;
                }
                int[] all = truth.clone();
                mine.forEach(
                        (item, answers) -> swap(all, answers, other.getValue().getOrDefault(item, List.of())));
                if (secret.value().in(all) != secret.value().in(truth) && fits(all, truth)) {
                    found.add(all);
                    return;
                }
                for (int second = 0; second < items.size(); second++) {
                    for (int third = second; third < items.size(); third++) {
                        int[] there = truth.clone();
                        for (int item : new TreeSet<>(List.of(here, second, third))) {
                            swap(
                                    there,
                                    mine.get(items.get(item)),
                                    other.getValue().getOrDefault(items.get(item), List.of()));
                        }
                        if (secret.value().in(there) != secret.value().in(truth) && fits(there, truth)) {
                            found.add(there);
                            return;
                        }
                    }
                }
            }
        }
    }

    private static void swap(int[] world, List<Integer> mine, List<Integer> other) {
        for (int last = 1; last <= Math.min(mine.size(), other.size()); last++) {
            int a = mine.get(mine.size() - last);
            int b = other.get(other.size() - last);
            int kept = world[a];
            world[a] = world[b];
            world[b] = kept;
        }
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
            swap(world, ones.get(item), theirs.get(item));
        }
    }

    private int anybody(Random random) {
        return slots.get(unknown.get(random.nextInt(unknown.size()))).person();
    }
}
