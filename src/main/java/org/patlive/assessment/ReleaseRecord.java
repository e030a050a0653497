package org.patlive.assessment;

import java.util.List;
import org.patlive.assessment.events.ReleaseWritten;
import org.patlive.assessment.internal.Answer;
import org.patlive.assessment.internal.Answers;
import org.patlive.assessment.internal.Rounds;
import org.patlive.instrument.Item;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers what the last release of an Anonymous round showed. Without it a restart would show the newest answers, and
 * the difference to the release before it could be one person's.
 */
@Service
public class ReleaseRecord {

    /** An answer that a release shows for the first time. */
    public record Shown(RespondentId respondent, Item item, int points) {}

    private final Rounds rounds;
    private final Answers answers;
    private final ApplicationEventPublisher events;

    ReleaseRecord(Rounds rounds, Answers answers, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.answers = answers;
        this.events = events;
    }

    /**
     * Commits a release with its number before anybody sees it. Its cost follows what changed, not who takes part.
     *
     * @return false if another node has committed a release with this number: then nothing is written
     * @throws Refused if the round is gone
     */
    @Transactional
    public boolean write(RoundId id, long number, List<Shown> changes) {
        if (rounds.release(id.value(), number) == 0) {
            if (!rounds.existsById(id.value())) {
                throw new Refused("There is no such round any more.");
            }
            return false;
        }
        changes.forEach(change -> answers.release(Answer.key(change.respondent(), change.item()), change.points()));
        events.publishEvent(new ReleaseWritten(id, number));
        return true;
    }
}
