package org.patlive.assessment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.Mode;
import org.patlive.assessment.events.RespondentJoined;
import org.patlive.assessment.internal.Respondent;
import org.patlive.assessment.internal.Respondents;
import org.patlive.assessment.internal.Round;
import org.patlive.assessment.internal.Rounds;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Partners become respondents of an open round. */
@Service
@Transactional
public class Joining {

    private static final int LONGEST_NAME = 120;

    private final Rounds rounds;
    private final Respondents respondents;
    private final ApplicationEventPublisher events;

    Joining(Rounds rounds, Respondents respondents, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.respondents = respondents;
        this.events = events;
    }

    /** @throws Refused if the round is not open, or says too little for its mode */
    public RespondentId join(RoundId id, JoinDetails details) {
        Round round = rounds.findById(id.value()).orElseThrow(() -> new Refused("There is no such round any more."));
        round.checkTakesAnswers();
        RoundData data = round.data();
        check(data, details);
        Respondent respondent = respondents.save(
                new Respondent(round, details.organisation(), details.level(), nameFor(data, details.name())));
        events.publishEvent(new RespondentJoined(id, respondent.data()));
        return respondent.data().id();
    }

    /** The round of a respondent, if both are still there. */
    @Transactional(readOnly = true)
    public Optional<RoundData> roundOf(RespondentId respondent) {
        return respondents.findWithRound(respondent.value()).map(found -> found.round()
                .data());
    }

    private static void check(RoundData round, JoinDetails details) {
        Mode mode = round.plan().disclosure().mode();
        if (details.organisation() == null && !JoinDetails.organisationOptional(mode)) {
            throw new Refused("Please choose your organisation.");
        }
        if (details.organisation() != null
                && round.partnership().organisations().stream()
                        .noneMatch(known -> known.id().equals(details.organisation()))) {
            throw new Refused("That organisation is not part of this partnership any more; please choose again.");
        }
        boolean asksLevel = !round.plan().levels().isEmpty();
        if (asksLevel && details.level() == null && !JoinDetails.levelOptional(mode)) {
            throw new Refused("Please choose your level.");
        }
        if (details.level() != null && !round.plan().levels().contains(details.level())) {
            throw new Refused("This round does not ask that level; please choose again.");
        }
    }

    /** A name is stored in Open mode alone, where partners agreed to be seen by name. */
    private static @Nullable String nameFor(RoundData round, @Nullable String name) {
        if (round.plan().disclosure().mode() != Mode.OPEN || name == null || name.isBlank()) {
            return null;
        }
        String trimmed = name.strip();
        if (trimmed.length() > LONGEST_NAME) {
            throw new Refused("Please give a name of at most " + LONGEST_NAME + " characters.");
        }
        return trimmed;
    }
}
