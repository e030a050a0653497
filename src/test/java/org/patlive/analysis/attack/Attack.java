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
import org.patlive.analysis.attack.AttackerKnowledge.PublishedPopulation;
import org.patlive.analysis.attack.Inference.Cause;
import org.patlive.analysis.attack.SimulatedRound.Event;
import org.patlive.analysis.attack.SimulatedRound.Tick;

/**
 * Attacks a round: finds every secret that is certain after it, which is any answer of another person, any total of
 * theirs, and any sum of fewer than k people over one population at one closing. Everything that was shown at any
 * time is used together.
 */
final class Attack {

    private final SimulatedRound round;
    private final AttackerKnowledge knowledge;
    private final int[] truth;
    private final List<Inference> inferences = new ArrayList<>();

    private Attack(SimulatedRound round, ReleaseMechanism mechanism) {
        this.round = round;
        this.knowledge = new AttackerKnowledge(round);
        for (Event event : round.events()) {
            if (event instanceof Tick tick) {
                knowledge.observeTick(tick);
            }
            knowledge.observe(mechanism.after(event));
        }
        this.truth = knowledge.variables().truth();
    }

    static List<Inference> on(SimulatedRound round, ReleaseMechanism mechanism) {
        Attack attack = new Attack(round, mechanism);
        attack.run();
        return attack.inferences;
    }

    /**
     * Finds what a single closing tells by its figures over all respondents. It is left out of the harder questions.
     */
    private void run() {
        Set<Secret> inferred = new LinkedHashSet<>();
        factSets(Cause.OVERALL).forEach(facts -> inferred.addAll(certain(allowed(Cause.OVERALL, facts), inferred)));
        inferred.forEach(secret -> inferences.add(new Inference(secret, Cause.OVERALL)));
        addWithCauses(certain(knowledge.facts().stream().map(ObservedFact::fact).toList(), inferred));
    }

    /** Returns the secrets that follow from these facts alone, without those already known. */
    private List<Secret> certain(Collection<Fact> facts, Set<Secret> known) {
        Map<Integer, CandidateAnswers> candidates = candidates(facts);
        List<Secret> asked = new ArrayList<>(knowledge.variables().secrets());
        asked.removeAll(known);
        List<Secret> certain = new ArrayList<>(certain(candidates, asked));
        Set<AnswerSum> knownSums = Stream.concat(known.stream(), certain.stream())
                .map(Secret::value)
                .collect(Collectors.toSet());
        for (PublishedPopulation population : knowledge.publishedPopulations()) {
            for (int index = 0; index <= population.items().size(); index++) {
                certain.addAll(certainSums(candidates, population, index, knownSums));
            }
        }
        return certain;
    }

    /**
     * Returns the certain sums over two and more people that contain no smaller certain sum. The index behind the
     * last item stands for the total.
     */
    private List<Secret> certainSums(
            Map<Integer, CandidateAnswers> candidates,
            PublishedPopulation population,
            int index,
            Set<AnswerSum> knownSums) {
        boolean isTotal = index == population.items().size();
        if (isTotal && index == 1) {
            return List.of();
        }
        Map<Integer, AnswerSum> parts = new TreeMap<>();
        population.answers().forEach((person, answers) -> {
            AnswerSum part = new AnswerSum(isTotal ? answers.stream().sorted().toList() : List.of(answers.get(index)));
            if (person != round.attacker() && !knownSums.contains(part)) {
                parts.put(person, part);
            }
        });
        // Of people who gave the same answers and whom no fact distinguishes, one subset stands for all.
        List<List<Integer>> interchangeable = List.copyOf(parts.keySet().stream()
                .collect(Collectors.groupingBy(
                        person -> distinction(candidates, person, parts.get(person)),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values());
        String description =
                (isTotal ? "Totals" : population.items().get(index)) + " of " + population.name() + ", people ";
        List<BitSet> inferred = new ArrayList<>();
        List<Secret> certain = new ArrayList<>();
        for (int size = 2; size < round.k(); size++) {
            Map<Secret, BitSet> asked = new LinkedHashMap<>();
            for (BitSet set : subsets(interchangeable, size)) {
                if (inferred.stream().noneMatch(smaller -> containsAll(set, smaller))) {
                    AnswerSum sum =
                            AnswerSum.of(set.stream().mapToObj(parts::get).toList());
                    asked.put(new Secret(description + set, size, sum), set);
                }
            }
            List<Secret> certainOfSize = certain(candidates, asked.keySet());
            certainOfSize.forEach(secret -> inferred.add(asked.get(secret)));
            certain.addAll(certainOfSize);
        }
        return certain;
    }

    private List<Object> distinction(Map<Integer, CandidateAnswers> candidates, int person, AnswerSum part) {
        return part.variables().stream()
                .<Object>map(variable -> {
                    CandidateAnswers candidateAnswers = candidates.get(variable);
                    return List.of(
                            truth[variable],
                            candidateAnswers == null ? "nothing" : candidateAnswers.equivalenceClass(person),
                            firstVariable(candidateAnswers));
                })
                .toList();
    }

    private static int firstVariable(@Nullable CandidateAnswers candidateAnswers) {
        return candidateAnswers == null
                ? 0
                : candidateAnswers.usedVariables().iterator().next();
    }

    private static boolean containsAll(BitSet set, BitSet smaller) {
        BitSet rest = (BitSet) smaller.clone();
        rest.andNot(set);
        return rest.isEmpty();
    }

    /**
     * Returns one representative for each way to choose this many people, where those in one list are
     * interchangeable.
     */
    private static List<BitSet> subsets(List<List<Integer>> interchangeable, int size) {
        if (size == 0) {
            return List.of(new BitSet());
        }
        if (interchangeable.isEmpty()) {
            return List.of();
        }
        List<BitSet> subsets = new ArrayList<>();
        List<Integer> first = interchangeable.getFirst();
        for (int count = 0; count <= Math.min(size, first.size()); count++) {
            for (BitSet rest : subsets(interchangeable.subList(1, interchangeable.size()), size - count)) {
                first.subList(0, count).forEach(rest::set);
                subsets.add(rest);
            }
        }
        return subsets;
    }

    /** Adds each certain secret with the first cause that suffices for it. */
    private void addWithCauses(List<Secret> certain) {
        Set<Secret> unexplained = new LinkedHashSet<>(certain);
        for (Cause cause : EnumSet.range(Cause.GROUPS, Cause.SAMPLES)) {
            for (Collection<ObservedFact> facts : factSets(cause)) {
                if (!unexplained.isEmpty()) {
                    List<Secret> explained = certain(candidates(allowed(cause, facts)), unexplained);
                    explained.forEach(secret -> inferences.add(new Inference(secret, cause)));
                    explained.forEach(unexplained::remove);
                }
            }
        }
        unexplained.forEach(secret -> inferences.add(new Inference(secret, Cause.ANYTHING)));
    }

    private static List<Fact> allowed(Cause cause, Collection<ObservedFact> facts) {
        return facts.stream()
                .filter(fact -> cause.allows(fact.source()))
                .map(ObservedFact::fact)
                .toList();
    }

    /** Returns the facts of each closing by itself, or for later causes all facts together. */
    private List<Collection<ObservedFact>> factSets(Cause cause) {
        if (cause.compareTo(Cause.AGGREGATE) > 0) {
            return List.of(knowledge.facts());
        }
        return List.copyOf(knowledge.facts().stream()
                .filter(fact -> fact.closing() > 0)
                .collect(Collectors.groupingBy(
                        ObservedFact::closing,
                        TreeMap::new,
                        Collectors.<ObservedFact, Collection<ObservedFact>>toCollection(ArrayList::new)))
                .values());
    }

    /** Groups facts that share answers, and returns the candidate answers of each group by variable. */
    private Map<Integer, CandidateAnswers> candidates(Collection<Fact> facts) {
        int[] parent = IntStream.range(0, truth.length).toArray();
        for (Fact fact : facts) {
            int first = root(parent, fact.variables().findFirst().orElseThrow());
            fact.variables().forEach(variable -> parent[root(parent, variable)] = first);
        }
        Map<Integer, CandidateAnswers> byVariable = new LinkedHashMap<>();
        facts.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        fact -> root(parent, fact.variables().findFirst().orElseThrow()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(connectedFacts -> {
                    CandidateAnswers candidates =
                            new CandidateAnswers(knowledge.variables().all(), round.attacker(), truth, connectedFacts);
                    candidates.usedVariables().forEach(variable -> byVariable.put(variable, candidates));
                });
        return byVariable;
    }

    private static int root(int[] parent, int variable) {
        int root = variable;
        while (parent[root] != root) {
            root = parent[root];
        }
        parent[variable] = root;
        return root;
    }

    /**
     * Returns the secrets that are certain. A sum over several independent groups of answers is certain if each of
     * its parts is.
     */
    private static List<Secret> certain(Map<Integer, CandidateAnswers> candidates, Collection<Secret> secrets) {
        Map<CandidateAnswers, Map<Secret, Secret>> parts = new LinkedHashMap<>();
        Set<Secret> safe = new LinkedHashSet<>();
        for (Secret secret : secrets) {
            Map<Optional<CandidateAnswers>, List<Integer>> byCandidates = secret.value().variables().stream()
                    .collect(Collectors.groupingBy(
                            variable -> Optional.ofNullable(candidates.get(variable)),
                            LinkedHashMap::new,
                            Collectors.toList()));
            if (byCandidates.containsKey(Optional.<CandidateAnswers>empty())) {
                safe.add(secret);
            } else {
                byCandidates.forEach((candidate, variables) -> parts.computeIfAbsent(
                                candidate.orElseThrow(), first -> new LinkedHashMap<>())
                        .put(secret, new Secret(secret.name(), secret.people(), new AnswerSum(variables))));
            }
        }
        parts.forEach((candidate, asked) -> {
            asked.keySet().removeAll(safe);
            List<Secret> inferred = candidate.certain(new LinkedHashSet<>(asked.values()));
            asked.forEach((secret, part) -> {
                if (!inferred.contains(part)) {
                    safe.add(secret);
                }
            });
        });
        return secrets.stream().filter(secret -> !safe.contains(secret)).toList();
    }
}
