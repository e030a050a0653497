package org.patlive.analysis.attack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.attack.Evening.Move;
import org.patlive.analysis.attack.Evening.Tick;
import org.patlive.analysis.attack.Finding.Cause;
import org.patlive.analysis.attack.Notebook.Gathering;

/**
 * Finds out what is certain after an evening: any answer of another person, any total of theirs, and any sum of fewer than k
 * people over one thing at one closing. All moments count together.
 */
final class Attack {

    private final Evening evening;
    private final Notebook notebook;
    private final int[] truth;
    private final List<Finding> findings = new ArrayList<>();

    private Attack(Evening evening, Wall wall) {
        this.evening = evening;
        this.notebook = new Notebook(evening);
        for (Move move : evening.moves()) {
            if (move instanceof Tick tick) {
                notebook.ticked(tick);
            }
            notebook.sees(wall.after(move));
        }
        this.truth = notebook.truth();
    }

    static List<Finding> on(Evening evening, Wall wall) {
        Attack attack = new Attack(evening, wall);
        attack.run();
        return attack.findings;
    }

    /** What the plainest reading tells is left out of the harder questions. */
    private void run() {
        Set<Secret> told = new LinkedHashSet<>();
        readings(Cause.ROOM).forEach(facts -> told.addAll(certain(allowed(Cause.ROOM, facts), told)));
        told.forEach(secret -> findings.add(new Finding(secret, Cause.ROOM)));
        explain(certain(notebook.facts().stream().map(Noted::fact).toList(), told));
    }

    /** Whatever is certain of these facts alone, but what is known before. */
    private List<Secret> certain(Collection<Fact> facts, Set<Secret> before) {
        Map<Integer, Worlds> worlds = worlds(facts);
        List<Secret> asked = new ArrayList<>(notebook.secrets());
        asked.removeAll(before);
        List<Secret> certain = new ArrayList<>(certain(worlds, asked));
        Set<Total> known = Stream.concat(before.stream(), certain.stream())
                .map(Secret::value)
                .collect(Collectors.toSet());
        for (Gathering gathering : notebook.gatherings()) {
            for (int index = 0; index <= gathering.items().size(); index++) {
                certain.addAll(sums(worlds, gathering, index, known));
            }
        }
        return certain;
    }

    /** Sums of two and more, as long as nothing smaller in them is certain; the index behind the last item is the total. */
    private List<Secret> sums(Map<Integer, Worlds> worlds, Gathering gathering, int index, Set<Total> known) {
        boolean isTotal = index == gathering.items().size();
        if (isTotal && index == 1) {
            return List.of();
        }
        Map<Integer, Total> parts = new TreeMap<>();
        gathering.answers().forEach((person, answers) -> {
            Total part = new Total(isTotal ? answers.stream().sorted().toList() : List.of(answers.get(index)));
            if (person != evening.attacker() && !known.contains(part)) {
                parts.put(person, part);
            }
        });
        // Of people whom nothing tells apart and who say the same, one set stands for all.
        List<List<Integer>> alike = List.copyOf(parts.keySet().stream()
                .collect(Collectors.groupingBy(
                        person -> likeness(worlds, person, parts.get(person)), LinkedHashMap::new, Collectors.toList()))
                .values());
        String what = (isTotal ? "Totals" : gathering.items().get(index)) + " of " + gathering.name() + ", people ";
        List<BitSet> told = new ArrayList<>();
        List<Secret> certain = new ArrayList<>();
        for (int size = 2; size < evening.k(); size++) {
            Map<Secret, BitSet> asked = new LinkedHashMap<>();
            for (BitSet set : sets(alike, size)) {
                if (told.stream().noneMatch(smaller -> contains(set, smaller))) {
                    Total sum = Total.of(set.stream().mapToObj(parts::get).toList());
                    asked.put(new Secret(what + set, size, sum), set);
                }
            }
            List<Secret> more = certain(worlds, asked.keySet());
            more.forEach(secret -> told.add(asked.get(secret)));
            certain.addAll(more);
        }
        return certain;
    }

    private List<Object> likeness(Map<Integer, Worlds> worlds, int person, Total part) {
        return part.slots().stream()
                .<Object>map(slot -> {
                    Worlds about = worlds.get(slot);
                    return List.of(truth[slot], about == null ? "nothing" : about.likeness(person), slots(about));
                })
                .toList();
    }

    private static int slots(@Nullable Worlds about) {
        return about == null ? 0 : about.used().iterator().next();
    }

    private static boolean contains(BitSet set, BitSet smaller) {
        BitSet rest = (BitSet) smaller.clone();
        rest.andNot(set);
        return rest.isEmpty();
    }

    /** So many people, of each group the first ones. */
    private static List<BitSet> sets(List<List<Integer>> alike, int size) {
        if (size == 0) {
            return List.of(new BitSet());
        }
        if (alike.isEmpty()) {
            return List.of();
        }
        List<BitSet> sets = new ArrayList<>();
        List<Integer> first = alike.getFirst();
        for (int taken = 0; taken <= Math.min(size, first.size()); taken++) {
            for (BitSet rest : sets(alike.subList(1, alike.size()), size - taken)) {
                first.subList(0, taken).forEach(rest::set);
                sets.add(rest);
            }
        }
        return sets;
    }

    /** The least that makes each certain. */
    private void explain(List<Secret> certain) {
        Set<Secret> left = new LinkedHashSet<>(certain);
        for (Cause cause : EnumSet.range(Cause.GROUPS, Cause.SAMPLES)) {
            for (Collection<Noted> facts : readings(cause)) {
                if (!left.isEmpty()) {
                    List<Secret> explained = certain(worlds(allowed(cause, facts)), left);
                    explained.forEach(secret -> findings.add(new Finding(secret, cause)));
                    explained.forEach(left::remove);
                }
            }
        }
        left.forEach(secret -> findings.add(new Finding(secret, Cause.ANYTHING)));
    }

    private static List<Fact> allowed(Cause cause, Collection<Noted> facts) {
        return facts.stream()
                .filter(noted -> cause.allows(noted.origin()))
                .map(Noted::fact)
                .toList();
    }

    /** One closing at a time, or everything at once. */
    private List<Collection<Noted>> readings(Cause cause) {
        if (cause.compareTo(Cause.AGGREGATE) > 0) {
            return List.of(notebook.facts());
        }
        return List.copyOf(notebook.facts().stream()
                .filter(noted -> noted.closing() > 0)
                .collect(Collectors.groupingBy(
                        Noted::closing,
                        TreeMap::new,
                        Collectors.<Noted, Collection<Noted>>toCollection(ArrayList::new)))
                .values());
    }

    /** Facts that have nothing to do with each other are taken apart; by slot. */
    private Map<Integer, Worlds> worlds(Collection<Fact> facts) {
        int[] parent = IntStream.range(0, truth.length).toArray();
        for (Fact fact : facts) {
            int first = root(parent, fact.slots().findFirst().orElseThrow());
            fact.slots().forEach(slot -> parent[root(parent, slot)] = first);
        }
        Map<Integer, Worlds> bySlot = new LinkedHashMap<>();
        facts.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        fact -> root(parent, fact.slots().findFirst().orElseThrow()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(together -> {
                    Worlds worlds = new Worlds(notebook.slots(), evening.attacker(), truth, together);
                    worlds.used().forEach(slot -> bySlot.put(slot, worlds));
                });
        return bySlot;
    }

    private static int root(int[] parent, int slot) {
        int root = slot;
        while (parent[root] != root) {
            root = parent[root];
        }
        parent[slot] = root;
        return root;
    }

    /** A sum over several worlds that have nothing to do with each other is certain if each of its parts is. */
    private static List<Secret> certain(Map<Integer, Worlds> worlds, Collection<Secret> secrets) {
        Map<Worlds, Map<Secret, Secret>> parts = new LinkedHashMap<>();
        Set<Secret> safe = new LinkedHashSet<>();
        for (Secret secret : secrets) {
            Map<Optional<Worlds>, List<Integer>> split = secret.value().slots().stream()
                    .collect(Collectors.groupingBy(
                            slot -> Optional.ofNullable(worlds.get(slot)), LinkedHashMap::new, Collectors.toList()));
            if (split.containsKey(Optional.<Worlds>empty())) {
                safe.add(secret);
            } else {
                split.forEach(
                        (world, slots) -> parts.computeIfAbsent(world.orElseThrow(), first -> new LinkedHashMap<>())
                                .put(secret, new Secret(secret.name(), secret.people(), new Total(slots))));
            }
        }
        parts.forEach((world, asked) -> {
            asked.keySet().removeAll(safe);
            List<Secret> told = world.certain(new LinkedHashSet<>(asked.values()));
            asked.forEach((secret, part) -> {
                if (!told.contains(part)) {
                    safe.add(secret);
                }
            });
        });
        return secrets.stream().filter(secret -> !safe.contains(secret)).toList();
    }
}
