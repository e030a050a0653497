package org.patlive.actionplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.patlive.actionplan.plan.BoardPages.Column;
import org.patlive.shared.ActionId;
import org.patlive.testing.SamplePlans;

/** How many cards of a board are shown at once, and where the others are. */
class BoardPagesTest {

    @Test
    void an_empty_board_is_one_page() {
        BoardPages board = shown(1, 0, 0, 0, 0);

        assertThat(board.pages()).isEqualTo(1);
        assertThat(board.page()).isEqualTo(1);
        assertThat(lanes(board)).containsExactly(0, 0, 0, 0);
    }

    @Test
    void each_column_has_a_lane_of_three_cards() {
        BoardPages board = shown(1, 3, 3, 2, 1);

        assertThat(board.pages()).isEqualTo(1);
        assertThat(board.rows()).isEqualTo(3);
        assertThat(lanes(board)).containsExactly(1, 1, 1, 1);
        assertThat(cards(board)).containsExactly(3, 3, 2, 1);
    }

    @Test
    void empty_columns_leave_their_room_to_the_longest() {
        assertThat(lanes(shown(1, 9, 0, 0, 0))).containsExactly(3, 0, 0, 0);
        assertThat(lanes(shown(1, 2, 8, 0, 0))).containsExactly(1, 2, 0, 0);
        assertThat(lanes(shown(1, 5, 5, 0, 1))).containsExactly(2, 1, 0, 1);
        assertThat(cards(shown(1, 9, 0, 0, 0))).containsExactly(9, 0, 0, 0);
    }

    @Test
    void few_cards_stand_below_one_another_before_they_stand_side_by_side() {
        assertThat(lanes(shown(1, 2, 0, 0, 0))).containsExactly(1, 0, 0, 0);
        assertThat(lanes(shown(1, 3, 0, 0, 0))).containsExactly(2, 0, 0, 0);
        assertThat(lanes(shown(1, 1, 1, 0, 0))).containsExactly(1, 1, 0, 0);
        assertThat(shown(1, 3, 0, 0, 0).rows()).isEqualTo(2);
        assertThat(shown(1, 1, 0, 0, 0).rows()).isEqualTo(1);
    }

    @Test
    void whatever_does_not_fit_is_on_the_next_page_in_its_order() {
        PlanData plan = plan(7, 4, 1, 2);

        BoardPages first = BoardPages.of(plan, 1, 3);
        BoardPages second = BoardPages.of(plan, 2, 3);
        BoardPages third = BoardPages.of(plan, 3, 3);

        assertThat(first.pages()).isEqualTo(3);
        assertThat(cards(first)).containsExactly(3, 3, 1, 2);
        assertThat(cards(second)).containsExactly(3, 1, 0, 0);
        assertThat(cards(third)).containsExactly(1, 0, 0, 0);
        assertThat(second.rows()).as("the same on every page").isEqualTo(first.rows());
        assertThat(ids(first, second, third))
                .containsExactlyElementsOf(plan.in(ActionState.PROPOSED).stream()
                        .map(ActionData::id)
                        .toList());
        assertThat(second.columns().get(2).all()).isEqualTo(1);
    }

    @Test
    void every_card_is_on_exactly_one_page() {
        for (int proposed = 0; proposed < 15; proposed++) {
            for (int agreed = 0; agreed < 15; agreed++) {
                PlanData plan = plan(proposed, agreed, proposed % 3, agreed % 2);
                int pages = BoardPages.of(plan, 1, 2).pages();
                List<ActionId> shown = IntStream.rangeClosed(1, pages)
                        .mapToObj(page -> BoardPages.of(plan, page, 2))
                        .flatMap(board -> board.columns().stream())
                        .flatMap(column -> column.cards().stream())
                        .map(ActionData::id)
                        .toList();
                assertThat(shown)
                        .containsExactlyInAnyOrderElementsOf(
                                plan.actions().stream().map(ActionData::id).toList());
            }
        }
    }

    @Test
    void a_page_beyond_the_last_shows_the_last() {
        assertThat(shown(9, 4, 1, 1, 1).page()).isEqualTo(2);
        assertThat(cards(shown(9, 4, 1, 1, 1))).containsExactly(1, 0, 0, 0);
        assertThat(shown(9, 0, 0, 0, 0).page()).isEqualTo(1);
    }

    private static BoardPages shown(int page, int... counts) {
        return BoardPages.of(plan(counts), page, 3);
    }

    private static PlanData plan(int... counts) {
        return SamplePlans.plan(IntStream.range(0, counts.length)
                .boxed()
                .flatMap(state -> Collections.nCopies(counts[state], ActionState.values()[state]).stream())
                .map(SamplePlans::action));
    }

    private static List<Integer> lanes(BoardPages board) {
        return board.columns().stream().map(Column::lanes).toList();
    }

    private static List<Integer> cards(BoardPages board) {
        return board.columns().stream().map(column -> column.cards().size()).toList();
    }

    private static List<ActionId> ids(BoardPages... boards) {
        return Stream.of(boards)
                .flatMap(board -> board.columns().getFirst().cards().stream())
                .map(ActionData::id)
                .toList();
    }
}
