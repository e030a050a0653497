package org.patlive.feedback.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.patlive.assessment.Look;
import org.patlive.shared.RoundId;

/** What came of a question to the phones, as it was when the facilitator showed it. */
@Entity
public class ShownLook {

    /** A round asks the same once. */
    @Embeddable
    public record Key(UUID roundId, String look) implements Serializable {

        public static Key of(RoundId round, Look look) {
            return new Key(round.value(), look.code());
        }
    }

    @EmbeddedId
    private Key id;

    private String counts;

    @SuppressWarnings("NullAway.Init")
    protected ShownLook() {}

    public ShownLook(Key id, List<Integer> counts) {
        this.id = id;
        this.counts = counts.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    public Look look() {
        return Look.of(id.look());
    }

    public List<Integer> counts() {
        return Arrays.stream(counts.split(" ")).map(Integer::valueOf).toList();
    }
}
