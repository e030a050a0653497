package org.patlive.feedback.question;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.shared.RoundId;

/** The counts of a room question, as they were when the facilitator showed them. */
@Entity
public class ShownQuestion {

    /** A round shows the counts of a question once. */
    @Embeddable
    public record Key(UUID roundId, String question) implements Serializable {

        public static Key of(RoundId round, RoomQuestion question) {
            return new Key(round.value(), question.code());
        }
    }

    @EmbeddedId
    private Key id;

    private String counts;

    @SuppressWarnings("NullAway.Init")
    protected ShownQuestion() {}

    public ShownQuestion(Key id, List<Integer> counts) {
        this.id = id;
        this.counts = counts.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    public RoomQuestion question() {
        return RoomQuestion.of(id.question());
    }

    public List<Integer> counts() {
        return Arrays.stream(counts.split(" ")).map(Integer::valueOf).toList();
    }
}
