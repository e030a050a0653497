package org.patlive.actionplan.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Layout of one page of the board on the projected screen. A column is as many lanes wide as its actions need; a column
 * without actions has only a heading and leaves its space to the others.
 *
 * @param page that is shown, from 1; the last one where there are not as many
 * @param pages at least 1
 * @param rows in which the cards stand, 1 to {@link #MAX_ROWS}; the same on every page
 * @param columns the four, in the order of {@link ActionState}
 */
public record BoardPages(int page, int pages, int rows, List<Column> columns) {

    /** With more rows the text could not be read from the back of the room. */
    public static final int MAX_ROWS = 3;

    /** The same where the next review stands above the board. */
    public static final int MAX_ROWS_UNDER_REVIEW = 2;

    /** Up to this many cards stack in one lane before a column gets another lane. */
    static final int COMFORTABLE_ROWS = 2;

    /** Number of lanes on a page. */
    static final int LANES = 4;

    /** The same where two or more columns are empty. */
    static final int LANES_BESIDE_EMPTY = 3;

    /**
     * @param lanes 0 for a column without actions
     * @param cards on this page
     * @param all how many there are on all pages
     */
    public record Column(ActionState state, int lanes, List<ActionData> cards, int all) {}

    public static BoardPages of(PlanData plan) {
        boolean underReview = plan.scenario().filter("A"::equals).isPresent();
        return of(plan, plan.page(), underReview ? MAX_ROWS_UNDER_REVIEW : MAX_ROWS);
    }

    static BoardPages of(PlanData plan, int requestedPage, int maxRows) {
        List<List<ActionData>> columns =
                Stream.of(ActionState.values()).map(plan::in).toList();
        int[] counts = columns.stream().mapToInt(List::size).toArray();
        int[] lanes = lanes(counts);
        int deepest = IntStream.range(0, counts.length)
                .map(column -> depth(counts[column], lanes[column]))
                .max()
                .orElse(0);
        int pages = Math.max(1, Math.ceilDiv(deepest, maxRows));
        int page = Math.clamp(requestedPage, 1, pages);
        return new BoardPages(
                page,
                pages,
                Math.clamp(deepest, 1, maxRows),
                Stream.of(ActionState.values())
                        .map(state -> {
                            int index = state.ordinal();
                            List<ActionData> all = columns.get(index);
                            int fit = lanes[index] * maxRows;
                            List<ActionData> cards = all.stream()
                                    .skip((page - 1L) * fit)
                                    .limit(fit)
                                    .toList();
                            return new Column(state, lanes[index], cards, all.size());
                        })
                        .toList());
    }

    /** Gives each column with cards one lane, and the remaining lanes to the longest columns. */
    private static int[] lanes(int[] counts) {
        int[] lanes = Arrays.stream(counts).map(count -> Math.min(count, 1)).toArray();
        int empty = (int) Arrays.stream(counts).filter(count -> count == 0).count();
        int left = (empty < 2 ? LANES : LANES_BESIDE_EMPTY) - (counts.length - empty);
        while (left-- > 0) {
            int longest = IntStream.range(0, counts.length)
                    .boxed()
                    .max(Comparator.comparingInt((Integer column) -> depth(counts[column], lanes[column]))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            if (depth(counts[longest], lanes[longest]) > COMFORTABLE_ROWS) {
                lanes[longest]++;
            }
        }
        return lanes;
    }

    private static int depth(int cards, int lanes) {
        return lanes == 0 ? 0 : Math.ceilDiv(cards, lanes);
    }
}
