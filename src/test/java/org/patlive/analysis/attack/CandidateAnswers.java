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
 * The answers that fit some facts. The true ones are known to the test: a secret is safe as soon as other answers are
 * found in which it is different. Most are found by swapping answers of two people; the rest is left to the solver.
 * If the solver finds none, the secret is certain.
 */
final class CandidateAnswers {

    private static final int RANDOM_STEPS = 300;

    /** How many secrets the solver decides at once. */
    private static final int SECRETS_PER_QUERY = 200;

    private final List<AnswerVariable> variables;
    private final int attacker;
    private final int[] truth;
    private final List<Fact> facts;
    private final List<int[]> candidates = new ArrayList<>();
    private final Map<Integer, List<Fact>> factsByVariable = new LinkedHashMap<>();
    private final Set<Integer> usedVariables = new TreeSet<>();
    private final Map<Integer, Map<Item, List<Integer>>> variablesByPerson = new LinkedHashMap<>();
    private final Map<Object, List<Integer>> equivalenceClasses = new LinkedHashMap<>();
    private final Map<Integer, Integer> classByPerson = new HashMap<>();
    private final List<Integer> unknownVariables = new ArrayList<>();

    CandidateAnswers(List<AnswerVariable> variables, int attacker, int[] truth, Collection<Fact> facts) {
        this.variables = variables;
        this.attacker = attacker;
        this.truth = truth;
        this.facts = List.copyOf(facts);
        for (Fact fact : this.facts) {
            if (!fact.holds(truth)) {
                throw new IllegalStateException("What is shown is not true: " + fact);
            }
            fact.variables().distinct().forEach(variable -> factsByVariable
                    .computeIfAbsent(variable, first -> new ArrayList<>())
                    .add(fact));
        }
        usedVariables.addAll(factsByVariable.keySet());
        for (int variable : usedVariables) {
            AnswerVariable one = variables.get(variable);
            if (one.person() != attacker) {
                unknownVariables.add(variable);
                variablesByPerson
                        .computeIfAbsent(one.person(), first -> new LinkedHashMap<>())
                        .computeIfAbsent(one.item(), first -> new ArrayList<>())
                        .add(variable);
            }
        }
        variablesByPerson.forEach((person, answers) -> equivalenceClasses
                .computeIfAbsent(signature(answers), first -> new ArrayList<>())
                .add(person));
        equivalenceClasses
                .values()
                .forEach(people -> people.forEach(person -> classByPerson.put(person, people.getFirst())));
        searchAtRandom(truth);
    }

    /** Returns what facts say of each answer of a person: facts do not distinguish people with the same signature. */
    private Object signature(Map<Item, List<Integer>> answers) {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(answer -> answer.getKey().index(), answer -> answer.getValue().stream()
                        .map(variable -> factsByVariable.get(variable).stream()
                                .map(fact -> List.of(facts.indexOf(fact), fact.part(variable)))
                                .collect(Collectors.toSet()))
                        .toList()));
    }

    /** Returns a number that is the same for people whom no fact distinguishes. */
    int equivalenceClass(int person) {
        return classByPerson.getOrDefault(person, -1);
    }

    Set<Integer> usedVariables() {
        return usedVariables;
    }

    /** Returns the secrets that are the same in all answers that fit. All answers in them must be used in some fact. */
    List<Secret> certain(Collection<Secret> secrets) {
        Map<Object, List<Secret>> secretsByKind =
                secrets.stream().collect(Collectors.groupingBy(this::kind, LinkedHashMap::new, Collectors.toList()));
        Map<Secret, List<Secret>> undecided = new LinkedHashMap<>();
        for (List<Secret> kind : secretsByKind.values()) {
            if (kind.stream()
                                    .mapToInt(one -> one.value().valueIn(truth))
                                    .distinct()
                                    .count()
                            == 1
                    && kind.stream().allMatch(this::isTheSameInAllCandidates)) {
                undecided.put(kind.getFirst(), kind);
            }
        }
        for (Secret secret : undecided.keySet()) {
            if (isTheSameInAllCandidates(secret)) {
                searchBySwapping(secret);
            }
        }
        undecided.keySet().removeIf(secret -> !isTheSameInAllCandidates(secret));
        List<Secret> certain = new ArrayList<>();
        while (!undecided.isEmpty()) {
            List<Secret> asked =
                    undecided.keySet().stream().limit(SECRETS_PER_QUERY).toList();
            Optional<int[]> other = solve(asked);
            if (other.isPresent()) {
                candidates.add(other.get());
                searchAtRandom(other.get());
                undecided.values().removeIf(kind -> !kind.stream().allMatch(this::isTheSameInAllCandidates));
            } else {
                asked.forEach(secret -> certain.addAll(undecided.remove(secret)));
            }
        }
        return certain;
    }

    /**
     * Returns an object that is equal for secrets that are certain together, because they differ only in people whom
     * no fact distinguishes.
     */
    private Object kind(Secret secret) {
        return secret.value().variables().stream()
                .collect(Collectors.groupingBy(
                        variable -> variables.get(variable).person(),
                        Collectors.mapping(
                                variable -> position(variables.get(variable)), Collectors.toCollection(TreeSet::new))))
                .entrySet()
                .stream()
                .map(part -> classByPerson.get(part.getKey()) + ":" + part.getValue())
                .sorted()
                .toList();
    }

    private static int position(AnswerVariable variable) {
        return variable.order() * Item.COUNT + variable.item().index();
    }

    private boolean isTheSameInAllCandidates(Secret secret) {
        int value = secret.value().valueIn(truth);
        for (int[] candidate : candidates) {
            if (secret.value().valueIn(candidate) != value) {
                return false;
            }
        }
        return true;
    }

    private Optional<int[]> solve(Collection<Secret> asked) {
        SolverModel solver = new SolverModel(variables, usedVariables, truth, attacker);
        facts.forEach(fact -> fact.require(solver));
        Set<Integer> askedPeople = asked.stream()
                .flatMap(secret -> secret.value().variables().stream())
                .map(variable -> variables.get(variable).person())
                .collect(Collectors.toSet());
        equivalenceClasses
                .values()
                .forEach(people -> solver.order(people.stream()
                        .filter(person -> !askedPeople.contains(person))
                        .map(person -> variablesByPerson.get(person).values().stream()
                                .flatMap(List::stream)
                                .toList())
                        .toList()));
        Optional<int[]> other = solver.other(asked, truth);
        other.ifPresent(candidate -> facts.stream()
                .filter(fact -> !fact.holds(candidate))
                .findFirst()
                .ifPresent(fact -> {
                    throw new IllegalStateException("The solver allows answers that do not fit: " + fact);
                }));
        return other;
    }

    /** Tries whether the person and somebody else may have given each other's answers to up to three items. */
    private void searchBySwapping(Secret secret) {
        for (int variable : secret.value().variables()) {
            AnswerVariable asked = variables.get(variable);
            Map<Item, List<Integer>> own = variablesByPerson.get(asked.person());
            List<Item> items = own.keySet().stream()
                    .filter(item -> item.principle() == asked.item().principle()
                            && item.isStatement() == asked.item().isStatement())
                    .toList();
            int current = items.indexOf(asked.item());
            for (Map.Entry<Integer, Map<Item, List<Integer>>> other : variablesByPerson.entrySet()) {
                if (other.getKey() == asked.person()) {
                    continue;
                }
                int[] all = truth.clone();
                own.forEach(
                        (item, answers) -> swap(all, answers, other.getValue().getOrDefault(item, List.of())));
                if (secret.value().valueIn(all) != secret.value().valueIn(truth) && fits(all, truth)) {
                    candidates.add(all);
                    return;
                }
                for (int second = 0; second < items.size(); second++) {
                    for (int third = second; third < items.size(); third++) {
                        int[] next = truth.clone();
                        for (int item : new TreeSet<>(List.of(current, second, third))) {
                            swap(
                                    next,
                                    own.get(items.get(item)),
                                    other.getValue().getOrDefault(items.get(item), List.of()));
                        }
                        if (secret.value().valueIn(next) != secret.value().valueIn(truth) && fits(next, truth)) {
                            candidates.add(next);
                            return;
                        }
                    }
                }
            }
        }
    }

    private static void swap(int[] candidate, List<Integer> own, List<Integer> other) {
        for (int last = 1; last <= Math.min(own.size(), other.size()); last++) {
            int a = own.get(own.size() - last);
            int b = other.get(other.size() - last);
            int previous = candidate[a];
            candidate[a] = candidate[b];
            candidate[b] = previous;
        }
    }

    /** Collects candidates by a random walk of small changes. */
    private void searchAtRandom(int[] from) {
        if (unknownVariables.isEmpty()) {
            return;
        }
        Random random = new Random(candidates.size());
        int[] current = from;
        for (int step = 0; step < RANDOM_STEPS; step++) {
            int[] next = current.clone();
            switch (random.nextInt(4)) {
                case 0 -> changeAnswer(next, random);
                case 1 -> swapAnswers(next, random, 1);
                case 2 -> swapAnswers(next, random, 2);
                default -> swapAnswers(next, random, Item.COUNT);
            }
            if (fits(next, current)) {
                current = next;
                candidates.add(next);
            }
        }
    }

    private boolean fits(int[] next, int[] current) {
        Set<Fact> affected = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int variable : unknownVariables) {
            if (next[variable] != current[variable]) {
                affected.addAll(factsByVariable.get(variable));
            }
        }
        return !affected.isEmpty() && affected.stream().allMatch(fact -> fact.holds(next));
    }

    private void changeAnswer(int[] candidate, Random random) {
        int variable = unknownVariables.get(random.nextInt(unknownVariables.size()));
        candidate[variable] = 1 + random.nextInt(variables.get(variable).highest());
    }

    /** Swaps the answers of two people to some items. */
    private void swapAnswers(int[] candidate, Random random, int items) {
        Map<Item, List<Integer>> ones = variablesByPerson.get(randomPerson(random));
        Map<Item, List<Integer>> theirs = variablesByPerson.get(randomPerson(random));
        List<Item> both = new ArrayList<>(ones.keySet());
        both.retainAll(theirs.keySet());
        if (items < both.size()) {
            Collections.shuffle(both, random);
            both = both.subList(0, items);
        }
        for (Item item : both) {
            swap(candidate, ones.get(item), theirs.get(item));
        }
    }

    private int randomPerson(Random random) {
        return variables
                .get(unknownVariables.get(random.nextInt(unknownVariables.size())))
                .person();
    }
}
