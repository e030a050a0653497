package org.patlive.demo;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.instrument.Item;

/** What simulated partners write beside their ticks, on trust and on the partnership's performance. */
final class SimulatedComments {

    /** A word of praise and a complaint about each. */
    private record Texts(String content, String discontent) {}

    private static final Map<String, Texts> BY_TOPIC = Map.of(
            "4A",
            new Texts(
                    "Everybody has a voice on the steering group, whatever the size of the organisation.",
                    "The structure chart puts the voluntary sector at the very bottom."),
            "4B",
            new Texts(
                    "Our part in the hospital discharge work was named and thanked.",
                    "Papers arrive the evening before the meeting. That is not recognition."),
            "4C",
            new Texts(
                    "The shared bid brought something for each of us.", "We do the visits, others report the savings."),
            "4D",
            new Texts(
                    "Even during the budget row we could pick up the phone.",
                    "One bad headline, and we were back to writing formal letters."),
            "4E",
            new Texts(
                    "Pooling the falls budget was brave, and it worked.",
                    "Nobody dares to try anything that has no sign-off from above."),
            "4F",
            new Texts(
                    "The right people were at the table when the service moved.",
                    "Three different deputies in a year. Trust does not grow that way."),
            CommentTopic.PERFORMANCE.key(),
            new Texts(
                    "More people get help at home than a year ago, and that is our doing.",
                    "Good meetings, but I could not say what has changed for residents."));

    private static final double COMMENT_PROBABILITY = 0.25;

    private final Random random;

    SimulatedComments(long seed) {
        this.random = new Random(~seed);
    }

    /** The comment of somebody with this answer; most write none. */
    Optional<String> on(CommentTopic topic, int answer) {
        Texts texts = BY_TOPIC.get(topic.key());
        return texts == null || random.nextDouble() >= COMMENT_PROBABILITY
                ? Optional.empty()
                : Optional.of(answer > 2 ? texts.content() : texts.discontent());
    }

    /** The topic of a comment on this answer. */
    static Optional<CommentTopic> topicOf(Item item) {
        if (item.isStatement()) {
            return Optional.of(new CommentTopic(item.code()));
        }
        return item.isWeight() ? Optional.empty() : Optional.of(CommentTopic.PERFORMANCE);
    }
}
