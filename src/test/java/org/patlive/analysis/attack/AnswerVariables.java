package org.patlive.analysis.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patlive.analysis.attack.SimulatedRound.Tick;
import org.patlive.instrument.Item;

/**
 * The answers of a round as variables that the attacker wants to know. A changed answer is a new variable. The attacker knows
 * who answered which statement when, because the counts of answers rise while that person ticks. Of a changed answer they know
 * the person and the principle but not the statement, so that all statements of the principle become new variables.
 */
final class AnswerVariables {

    static final List<Item> WEIGHTS =
            IntStream.rangeClosed(1, 6).mapToObj(Item::weight).toList();
    static final List<Item> SUCCESS = List.of(Item.SUCCESS);
    private static final int NONE = -1;

    private final SimulatedRound round;
    private final int[][] sheets;
    private final int[][] variableIndexes;
    private final int[][] answerCounts;
    private final List<AnswerVariable> variables = new ArrayList<>();
    private final List<Integer> trueAnswers = new ArrayList<>();
    private final Map<AnswerSum, Secret> secretTotals = new LinkedHashMap<>();

    AnswerVariables(SimulatedRound round) {
        this.round = round;
        int people = round.people().size();
        sheets = new int[people][Item.COUNT];
        variableIndexes = new int[people][Item.COUNT];
        answerCounts = new int[people][Item.COUNT];
        Arrays.stream(variableIndexes).forEach(row -> Arrays.fill(row, NONE));
    }

    void update(Tick tick) {
        int[] sheet = sheets[tick.person()];
        int index = tick.item().index();
        int before = sheet[index];
        if (before == tick.value()) {
            return;
        }
        sheet[index] = tick.value();
        boolean counted = before == 0 || tick.value() == 0;
        List<Item> renewed = counted ? List.of(tick.item()) : indistinguishableFrom(tick.item());
        renewed.forEach(item -> variableIndexes[tick.person()][item.index()] = NONE);
    }

    private static List<Item> indistinguishableFrom(Item item) {
        return item.isStatement() ? statements(item.principle()) : item.isWeight() ? WEIGHTS : SUCCESS;
    }

    static List<Item> statements(int principle) {
        return IntStream.range((principle - 1) * 6, principle * 6)
                .mapToObj(Item::at)
                .toList();
    }

    /** Returns all variables used so far, in the order of their indexes. */
    List<AnswerVariable> all() {
        return variables;
    }

    /** Returns the true answer of each variable. */
    int[] truth() {
        return trueAnswers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Returns every answer of other people than the attacker, and every total of theirs. */
    List<Secret> secrets() {
        List<Secret> secrets = new ArrayList<>(secretTotals.values());
        for (int index = 0; index < variables.size(); index++) {
            if (variables.get(index).person() != round.attacker()) {
                secrets.add(new Secret(variables.get(index).toString(), 1, new AnswerSum(List.of(index))));
            }
        }
        return secrets;
    }

    Stream<Integer> respondentsWithAll(List<Item> items) {
        Predicate<Integer> complete = person -> hasAll(person, items);
        return IntStream.range(0, sheets.length).boxed().filter(complete);
    }

    boolean hasAll(int person, List<Item> items) {
        return items.stream().allMatch(item -> sheets[person][item.index()] > 0);
    }

    /** Returns the sum of these items for everybody who has answered all of them. */
    List<AnswerSum> totals(List<Item> items) {
        return respondentsWithAll(items).map(person -> total(person, items)).toList();
    }

    /** Returns the sum of a person's answers to these items. */
    AnswerSum total(int person, List<Item> items) {
        AnswerSum total = new AnswerSum(
                items.stream().map(item -> variableIndex(person, item)).sorted().toList());
        if (person != round.attacker()) {
            secretTotals.computeIfAbsent(
                    total,
                    first -> new Secret(
                            "total of %d items from %s of person %d".formatted(items.size(), items.getFirst(), person),
                            1,
                            total));
        }
        return total;
    }

    /** Returns the index of the variable that stands for a person's answer to the item as it is now. */
    int variableIndex(int person, Item item) {
        int[] row = variableIndexes[person];
        if (row[item.index()] == NONE) {
            row[item.index()] = variables.size();
            variables.add(new AnswerVariable(person, item, answerCounts[person][item.index()]++));
            trueAnswers.add(sheets[person][item.index()]);
        }
        return row[item.index()];
    }
}
