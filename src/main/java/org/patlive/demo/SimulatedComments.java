package org.patlive.demo;

import static org.patlive.shared.text.Texts.text;

import java.util.Optional;
import java.util.Random;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.instrument.Item;

/** What simulated partners write beside their ticks, on trust and on the partnership's performance. */
final class SimulatedComments {

    private static final double COMMENT_PROBABILITY = 0.25;

    private final Random random;

    SimulatedComments(long seed) {
        this.random = new Random(~seed);
    }

    /** The comment of somebody with this answer; most write none. */
    Optional<String> on(CommentTopic topic, int answer) {
        boolean content = answer > 2;
        return isCommentedOn(topic) && random.nextDouble() < COMMENT_PROBABILITY
                ? Optional.of(content ? praise(topic) : complaint(topic))
                : Optional.empty();
    }

    /** The topic of a comment on this answer. */
    static Optional<CommentTopic> topicOf(Item item) {
        if (item.isStatement()) {
            return Optional.of(new CommentTopic(item.code()));
        }
        return item.isWeight() ? Optional.empty() : Optional.of(CommentTopic.PERFORMANCE);
    }

    private static boolean isCommentedOn(CommentTopic topic) {
        return topic.equals(CommentTopic.PERFORMANCE) || topic.key().startsWith("4");
    }

    private static String praise(CommentTopic topic) {
        return switch (topic.key()) {
            case "4A" -> text("demo.comment.praise-voice");
            case "4B" -> text("demo.comment.praise-thanks");
            case "4C" -> text("demo.comment.praise-bid");
            case "4D" -> text("demo.comment.praise-budget-row");
            case "4E" -> text("demo.comment.praise-pooling");
            case "4F" -> text("demo.comment.praise-right-people");
            default -> text("demo.comment.praise-performance");
        };
    }

    private static String complaint(CommentTopic topic) {
        return switch (topic.key()) {
            case "4A" -> text("demo.comment.complaint-structure");
            case "4B" -> text("demo.comment.complaint-papers");
            case "4C" -> text("demo.comment.complaint-savings");
            case "4D" -> text("demo.comment.complaint-letters");
            case "4E" -> text("demo.comment.complaint-sign-off");
            case "4F" -> text("demo.comment.complaint-deputies");
            default -> text("demo.comment.complaint-performance");
        };
    }
}
