package org.patlive.actionplan.edit;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.AuthorLabel;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.respondent.Participants;
import org.patlive.assessment.respondent.Participants.Participant;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.RoundState;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.Refused;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Determines the author of each edit of a plan, and whether partners may edit at the moment. */
@Service
@Transactional(readOnly = true)
public class PlanAuthors {

    private final RoundService rounds;
    private final Participants partners;

    PlanAuthors(RoundService rounds, Participants partners) {
        this.rounds = rounds;
        this.partners = partners;
    }

    /** @throws Refused if there is no such round of this facilitator */
    public Author facilitator(FacilitatorId facilitator, RoundId id) {
        RoundData round = rounds.round(facilitator, id);
        return new Author(round.id(), facilitator.value(), AuthorLabel.facilitator(), null, true);
    }

    /** @throws Refused if partners may not edit the plan at the moment, or this one is deleted */
    public Author partner(RespondentId respondent) {
        Participant partner = partners.of(respondent).orElseThrow(() -> new Refused("actionplan.refused.not-in-round"));
        RoundData round = partner.round();
        if (round.state() != RoundState.CLOSED || !round.meeting().planOnPhones()) {
            throw new Refused("actionplan.refused.phones-ended");
        }
        return of(partner);
    }

    /** The partner as an author, whether or not partners may edit the plan. */
    public Author seenAs(RespondentId respondent) {
        return of(partners.of(respondent).orElseThrow(() -> new Refused("actionplan.refused.not-in-round")));
    }

    private static Author of(Participant partner) {
        RoundId round = partner.round().id();
        OrganisationId organisation = partner.respondent().organisation();
        return new Author(round, idOf(partner.respondent().id(), round), label(partner), organisation, false);
    }

    /** Derives a stable author id that differs from the respondent's id, so that a plan does not lead to answers. */
    private static UUID idOf(RespondentId respondent, RoundId round) {
        return UUID.nameUUIDFromBytes(("plan " + round + " " + respondent).getBytes(StandardCharsets.UTF_8));
    }

    private static AuthorLabel label(Participant partner) {
        String name = partner.respondent().name();
        String organisation = partner.round().partnership().organisations().stream()
                .filter(member -> member.id().equals(partner.respondent().organisation()))
                .map(OrganisationData::name)
                .findFirst()
                .orElse("");
        if (name != null) {
            return AuthorLabel.named(organisation.isEmpty() ? name : name + ", " + organisation);
        }
        return organisation.isEmpty() ? AuthorLabel.partner() : AuthorLabel.at(organisation);
    }
}
