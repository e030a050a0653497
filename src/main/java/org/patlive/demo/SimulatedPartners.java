package org.patlive.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.patlive.access.respondent.RespondentAccess;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.respondent.JoinService;
import org.patlive.assessment.respondent.RespondentData;
import org.patlive.assessment.response.AnswerIntake;
import org.patlive.assessment.response.SheetReader;
import org.patlive.assessment.round.RoundData;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.instrument.Level;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RespondentId;
import org.springframework.stereotype.Component;

/** Creates the simulated partners of demos, and runs each in a thread of its own. */
@Component
class SimulatedPartners {

    private static final int PARTNERS = 12;

    /** The names of simulated partners, for rounds that show names. */
    private static final List<String> NAMES =
            List.of("Amina", "Ben", "Carys", "Dev", "Eilidh", "Femi", "Grace", "Huw", "Isla", "Jamal", "Kate", "Leon");

    private final JoinService joining;
    private final RespondentAccess access;
    private final AnswerIntake intake;
    private final RoomQuestionService questions;
    private final SheetReader sheets;

    /** By the facilitator of the demo. */
    private final Map<FacilitatorId, DemoLifetime> lifetimes = new ConcurrentHashMap<>();

    /** Respondents whose sheet is being filled in, so that none is filled in twice at the same time. */
    private final Set<RespondentId> answering = ConcurrentHashMap.newKeySet();

    SimulatedPartners(
            JoinService joining,
            RespondentAccess access,
            AnswerIntake intake,
            RoomQuestionService questions,
            SheetReader sheets) {
        this.joining = joining;
        this.access = access;
        this.intake = intake;
        this.questions = questions;
        this.sheets = sheets;
    }

    /** Lets new partners join the round, evenly from its organisations and levels. */
    void join(RoundData round) {
        List<OrganisationData> organisations = round.partnership().organisations();
        for (int i = 0; i < PARTNERS; i++) {
            OrganisationData organisation = organisations.get(i % organisations.size());
            Level level = Level.values()[i / organisations.size() % Level.values().length];
            joining.join(round.id(), new JoinDetails(organisation.id(), level, NAMES.get(i % NAMES.size())));
        }
    }

    /** The simulated partners of a round. A respondent whose sheet is on somebody's phone is not one of them. */
    List<SimulatedPartner> of(RoundData round) {
        return sheets.readRound(round.id()).respondents().stream()
                .filter(respondent -> !access.holdsToken(respondent.id()))
                .map(respondent -> partner(round.partnership(), respondent))
                .toList();
    }

    /** Starts a thread for each simulated partner of the round who has not finished and is not answering already. */
    void answer(RoundData round) {
        of(round).stream()
                .filter(partner -> answering.add(partner.respondent()))
                .forEach(partner -> start(() -> answer(partner)));
    }

    /** Lets each simulated partner of the round do this in a thread of its own. */
    void each(RoundData round, Consumer<SimulatedPartner> action) {
        of(round).forEach(partner -> start(() -> action.accept(partner)));
    }

    /** Waits for what the partners of a demo are storing, and lets them store nothing any more. */
    void stop(FacilitatorId demo) {
        lifetime(demo).end();
    }

    /** Forgets a demo that has been removed. */
    void forget(FacilitatorId demo) {
        lifetimes.remove(demo);
    }

    private DemoLifetime lifetime(FacilitatorId demo) {
        return lifetimes.computeIfAbsent(demo, created -> new DemoLifetime());
    }

    private SimulatedPartner partner(PartnershipData partnership, RespondentData respondent) {
        int organisation = partnership.organisations().stream()
                .map(OrganisationData::id)
                .toList()
                .indexOf(respondent.organisation());
        long seed = respondent.id().value().getLeastSignificantBits();
        return new SimulatedPartner(
                respondent.id(),
                seed,
                new AnswerStyle(Math.max(0, organisation), seed),
                intake,
                questions,
                sheets,
                lifetime(partnership.facilitator()));
    }

    private static void start(Runnable action) {
        Thread.ofPlatform().daemon().name("demo-partner").start(action);
    }

    private void answer(SimulatedPartner partner) {
        try {
            partner.run();
        } finally {
            answering.remove(partner.respondent());
        }
    }
}
