package org.patlive.feedback.question;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.shared.RoundId;

/** What came of a question to the phones, as it was when the facilitator showed it. */
@Entity
@Table(name = "shown_look")
public class ShownQuestion {

    /** A round asks the same once. */
    @Embeddable
    public record Key(UUID roundId, String look) implements Serializable {

        public static Key of(RoundId round, RoomQuestion look) {
            return new Key(round.value(), look.code());
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

    public RoomQuestion look() {
        return RoomQuestion.of(id.look());
    }

    public List<Integer> counts() {
        return Arrays.stream(counts.split(" ")).map(Integer::valueOf).toList();
    }
}
