package org.patlive.feedback.finding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.patlive.shared.FindingId;
import org.patlive.shared.Refused;
import org.patlive.shared.RoundId;

/** A sentence that the group agrees on during the feedback meeting. */
@Entity
public class Finding {

    /** Longest finding, in characters. */
    public static final int MAX_LENGTH = 1000;

    @Id
    private UUID id;

    private UUID roundId;
    private String subject;
    private String words;
    private boolean shown;
    private int position;

    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    public Finding(RoundId round, FindingSubject subject, String words, int position) {
        this.id = UUID.randomUUID();
        this.roundId = round.value();
        this.subject = subject.code();
        this.words = checked(words);
        this.position = position;
    }

    public void reword(String newWords) {
        words = checked(newWords);
    }

    public void show(boolean shown) {
        this.shown = shown;
    }

    public boolean isOf(RoundId round) {
        return roundId.equals(round.value());
    }

    public FindingData data() {
        return new FindingData(new FindingId(id), new FindingSubject(subject), words, shown);
    }

    private static String checked(String words) {
        String sentence = words.replace("\0", "").strip();
        if (sentence.isEmpty()) {
            throw new Refused("feedback.refused.finding-empty");
        }
        if (sentence.length() > MAX_LENGTH) {
            throw new Refused("feedback.refused.finding-too-long", "max", MAX_LENGTH);
        }
        return sentence;
    }
}
