package org.patlive.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.instrument.Item;

class SimulatedCommentsTest {

    @Test
    void some_write_and_most_do_not() {
        List<String> written = written(4);

        assertThat(written).hasSizeBetween(150, 350);
    }

    @Test
    void what_is_written_goes_with_the_answer() {
        assertThat(written(3)).containsOnly(written(4).getFirst());
        assertThat(written(1)).containsOnly(written(2).getFirst()).doesNotContainAnyElementsOf(written(4));
    }

    @Test
    void remarks_stand_on_trust_and_on_performance_and_nowhere_else() {
        assertThat(Item.all().stream()
                        .filter(item -> SimulatedComments.beside(item)
                                .filter(topic -> LongStream.range(0, 1000).anyMatch(seed -> new SimulatedComments(seed)
                                        .on(topic, 1)
                                        .isPresent()))
                                .isPresent())
                        .map(Item::code))
                .containsExactly("4A", "4B", "4C", "4D", "4E", "4F", "success");
    }

    private static List<String> written(int answer) {
        return LongStream.range(0, 1000)
                .mapToObj(seed -> new SimulatedComments(seed).on(new CommentTopic("4A"), answer))
                .flatMap(Optional::stream)
                .toList();
    }
}
