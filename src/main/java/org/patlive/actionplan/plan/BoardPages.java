package org.patlive.actionplan.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What of a board the projected screen shows at once. A column is as many lanes wide as its actions need; one without
 * actions keeps its heading only, and leaves its room to the others.
 *
 * @param page that is shown, from 1; the last one where there are not as many
 * @param pages at least 1
 * @param rows in which the cards stand, 1 to {@link #MAX_ROWS}; the same on every page
 * @param columns the four, in the order of {@link ActionState}
 */
public record BoardPages(int page, int pages, int rows, List<Column> columns) {

    /** More would leave no room for text that can be read from the last row. */
    public static final int MAX_ROWS = 3;

    /** Under the next review. */
    public static final int MAX_ROWS_UNDER_REVIEW = 2;

    /** As many stand below one another before others stand beside them. */
    static final int COMFORTABLE_ROWS = 2;

    /** Cards that stand side by side. */
    static final int LANES = 4;

    /** The same where two headings or more stand over no cards. */
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

    /** A lane for each column that has cards, and what is left for the longest. */
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
