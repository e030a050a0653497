package org.patlive.demo;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.instrument.Item;

/** What simulated partners write beside their ticks, on trust and on the partnership's performance. */
final class SimulatedComments {

    /** A word of praise and a complaint about each. */
    private record Two(String content, String discontent) {}

    private static final Map<String, Two> ON = Map.of(
            "4A",
            new Two(
                    "Everybody has a voice on the steering group, whatever the size of the organisation.",
                    "The structure chart puts the voluntary sector at the very bottom."),
            "4B",
            new Two(
                    "Our part in the hospital discharge work was named and thanked.",
                    "Papers arrive the evening before the meeting. That is not recognition."),
            "4C",
            new Two("The shared bid brought something for each of us.", "We do the visits, others report the savings."),
            "4D",
            new Two(
                    "Even during the budget row we could pick up the phone.",
                    "One bad headline, and we were back to writing formal letters."),
            "4E",
            new Two(
                    "Pooling the falls budget was brave, and it worked.",
                    "Nobody dares to try anything that has no sign-off from above."),
            "4F",
            new Two(
                    "The right people were at the table when the service moved.",
                    "Three different deputies in a year. Trust does not grow that way."),
            CommentTopic.PERFORMANCE.key(),
            new Two(
                    "More people get help at home than a year ago, and that is our doing.",
                    "Good meetings, but I could not say what has changed for residents."));

    private static final double WRITES = 0.25;

    private final Random random;

    SimulatedComments(long seed) {
        this.random = new Random(~seed);
    }

    /** What somebody with this answer writes; most write nothing. */
    Optional<String> on(CommentTopic topic, int answer) {
        Two two = ON.get(topic.key());
        return two == null || random.nextDouble() >= WRITES
                ? Optional.empty()
                : Optional.of(answer > 2 ? two.content() : two.discontent());
    }

    /** Where a remark to this answer would stand. */
    static Optional<CommentTopic> beside(Item item) {
        if (item.isStatement()) {
            return Optional.of(new CommentTopic(item.code()));
        }
        return item.isWeight() ? Optional.empty() : Optional.of(CommentTopic.PERFORMANCE);
    }
}
