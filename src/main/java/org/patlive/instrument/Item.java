package org.patlive.instrument;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One question of the profile sheets, answered with a single number: the 36 statements {@code 1A} … {@code 6F} (4 to
 * 1), the relative significance of the six principles {@code W1} … {@code W6} (5 "more significant" to 1) and the
 * success statement {@code success} (4 to 1).
 */
public final class Item {

    /** The number of items: 36 statements, 6 weights, 1 success statement. */
    public static final int COUNT = 43;

    private static final int STATEMENTS = 36;
    private static final int PRINCIPLES = 6;

    private static final List<Item> ALL =
            IntStream.range(0, COUNT).mapToObj(Item::new).toList();

    /** The statement about the success of the partnership; never part of the aggregate of 144. */
    public static final Item SUCCESS = ALL.get(COUNT - 1);

    private final int index;
    private final String code;

    private Item(int index) {
        this.index = index;
        this.code = index < STATEMENTS
                ? (index / 6 + 1) + String.valueOf((char) ('A' + index % 6))
                : index < STATEMENTS + PRINCIPLES ? "W" + (index - STATEMENTS + 1) : "success";
    }

    public static List<Item> all() {
        return ALL;
    }

    public static Stream<Item> statements() {
        return ALL.stream().limit(STATEMENTS);
    }

    /** Returns the statement of an element: principle 1 to 6, element 'A' to 'F'. */
    public static Item statement(int principle, char element) {
        if (principle < 1 || principle > PRINCIPLES || element < 'A' || element > 'F') {
            throw new IllegalArgumentException("There is no statement " + principle + element);
        }
        return ALL.get((principle - 1) * 6 + element - 'A');
    }

    /** Returns the relative significance of a principle, 1 to 6. */
    public static Item weight(int principle) {
        if (principle < 1 || principle > PRINCIPLES) {
            throw new IllegalArgumentException("There is no principle " + principle);
        }
        return ALL.get(STATEMENTS + principle - 1);
    }

    /** Returns the item with this code: {@code 1A}, {@code W3} or {@code success}. */
    public static Item of(String code) {
        return ALL.stream()
                .filter(item -> item.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no item '" + code + "' on the sheet"));
    }

    public static Item at(int index) {
        return ALL.get(index);
    }

    /** Returns the position on the sheet, 0 to 42. */
    public int index() {
        return index;
    }

    public String code() {
        return code;
    }

    public boolean isStatement() {
        return index < STATEMENTS;
    }

    public boolean isWeight() {
        return index >= STATEMENTS && index < COUNT - 1;
    }

    /** Returns the principle, 1 to 6, of a statement or a weight; 0 for success. */
    public int principle() {
        return isStatement() ? index / 6 + 1 : isWeight() ? index - STATEMENTS + 1 : 0;
    }

    /** Returns the highest answer: 5 for a weight, 4 for everything else. The lowest is always 1. */
    public int highest() {
        return isWeight() ? 5 : 4;
    }

    public boolean allows(int value) {
        return value >= 1 && value <= highest();
    }

    @Override
    public String toString() {
        return code;
    }
}
