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
    void about_a_quarter_of_partners_comment() {
        List<String> comments = comments(4);

        assertThat(comments).hasSizeBetween(150, 350);
    }

    @Test
    void a_comment_agrees_with_the_answer() {
        assertThat(comments(3)).containsOnly(comments(4).getFirst());
        assertThat(comments(1)).containsOnly(comments(2).getFirst()).doesNotContainAnyElementsOf(comments(4));
    }

    @Test
    void there_are_comments_on_trust_and_on_performance_only() {
        assertThat(Item.all().stream()
                        .filter(item -> SimulatedComments.topicOf(item)
                                .filter(topic -> LongStream.range(0, 1000).anyMatch(seed -> new SimulatedComments(seed)
                                        .on(topic, 1)
                                        .isPresent()))
                                .isPresent())
                        .map(Item::code))
                .containsExactly("4A", "4B", "4C", "4D", "4E", "4F", "success");
    }

    private static List<String> comments(int answer) {
        return LongStream.range(0, 1000)
                .mapToObj(seed -> new SimulatedComments(seed).on(new CommentTopic("4A"), answer))
                .flatMap(Optional::stream)
                .toList();
    }
}
