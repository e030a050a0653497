package org.patlive.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.access.facilitator.FacilitatorData;
import org.patlive.access.respondent.RespondentAccess;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipRegister;
import org.patlive.assessment.partnership.Sector;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.respondent.Joining;
import org.patlive.assessment.respondent.RespondentData;
import org.patlive.assessment.response.AnswerIntake;
import org.patlive.assessment.response.SheetReader;
import org.patlive.assessment.round.Purpose;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundPlan;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.Scene;
import org.patlive.feedback.question.RoomQuestions;
import org.patlive.instrument.Level;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.PatLiveProperties;
import org.patlive.shared.Refused;
import org.patlive.shared.RespondentId;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Demo workshops: each has a facilitator of its own, so that nothing of it appears in anybody's console, and is removed
 * whole when the visitor leaves or after {@link #LIFE}. A demo that a restart interrupts goes on.
 */
@Service
public class DemoWorkshops {

    /** How long a forgotten demo lives. */
    public static final Duration LIFE = Duration.ofHours(2);

    /** How many demos may run on one server at once. */
    static final int MOST = 10;

    static final int PARTNERS = 12;

    /** How the simulated partners are called where a round shows names. */
    private static final List<String> NAMES =
            List.of("Amina", "Ben", "Carys", "Dev", "Eilidh", "Femi", "Grace", "Huw", "Isla", "Jamal", "Kate", "Leon");

    private final FacilitatorAccounts accounts;
    private final PartnershipRegister partnerships;
    private final RoundService rounds;
    private final Joining joining;
    private final RespondentAccess access;
    private final AnswerIntake intake;
    private final RoomQuestions looks;
    private final SheetReader sheets;
    private final boolean offered;
    private final Map<FacilitatorId, DemoEnding> doors = new ConcurrentHashMap<>();

    /** Who is answering at this moment: nobody twice. */
    private final Set<RespondentId> answering = ConcurrentHashMap.newKeySet();

    DemoWorkshops(
            FacilitatorAccounts accounts,
            PartnershipRegister partnerships,
            RoundService rounds,
            Joining joining,
            RespondentAccess access,
            AnswerIntake intake,
            RoomQuestions looks,
            SheetReader sheets,
            PatLiveProperties settings) {
        this.accounts = accounts;
        this.partnerships = partnerships;
        this.rounds = rounds;
        this.joining = joining;
        this.access = access;
        this.intake = intake;
        this.looks = looks;
        this.sheets = sheets;
        this.offered = settings.demo().enabled();
    }

    /** Whether this installation offers demos. */
    public boolean isOffered() {
        return offered;
    }

    /**
     * Starts a demo; its partners join and answer at once.
     *
     * @param mode Open, in which the pictures move with every answer, as simulated partners have nothing to hide; or
     *     Anonymous, in which the darts wait and land when the visitor closes the round
     * @throws Refused if demos are off or too many are running
     */
    public DemoWorkshop start(Mode mode) {
        if (!isOffered()) {
            throw new Refused("Demo workshops are switched off on this server.");
        }
        if (accounts.demos() >= MOST) {
            throw new Refused("Many demo workshops are running right now. Please try again in an hour.");
        }
        FacilitatorData visitor = accounts.createForDemo(LIFE);
        PartnershipData partnership = partnerships.create(visitor.id(), "Riverside Wellbeing Partnership (demo)");
        partnerships.addOrganisation(visitor.id(), partnership.id(), "Riverside Council", Sector.PUBLIC);
        partnerships.addOrganisation(visitor.id(), partnership.id(), "Riverside Health Trust", Sector.PUBLIC);
        partnership = partnerships.addOrganisation(
                visitor.id(), partnership.id(), "Riverside Community Action", Sector.VOLUNTARY);
        RoundPlan plan = new RoundPlan("Demo workshop", Purpose.AUDIT, Disclosure.of(mode), Set.of(Level.values()));
        RoundData round = rounds.prepare(visitor.id(), partnership.id(), plan);
        round = rounds.open(visitor.id(), round.id());
        rounds.show(visitor.id(), round.id(), Scene.DARTBOARD);
        run(join(round, partnership));
        return new DemoWorkshop(visitor, round.id());
    }

    /**
     * Ends a demo and removes every trace of it; leaving twice does nothing. Its partners stop at its door; nobody is
     * interrupted, for an interrupt in the middle of a commit would close H2's file, for everybody.
     */
    public void leave(FacilitatorId visitor) {
        door(visitor).shut();
        for (PartnershipData partnership : partnerships.of(visitor)) {
            for (RoundData round : rounds.of(visitor, partnership.id())) {
                rounds.ask(visitor, round.id(), null);
                rounds.show(visitor, round.id(), Scene.BLANK); // windows that stay open show nothing any more
            }
        }
        accounts.removeDemo(visitor);
        sheets.sweep();
        looks.sweep();
        doors.remove(visitor);
    }

    private DemoEnding door(FacilitatorId visitor) {
        return doors.computeIfAbsent(visitor, demo -> new DemoEnding());
    }

    @Scheduled(fixedDelayString = "PT10M")
    void removeForgotten() {
        accounts.expiredDemos().forEach(demo -> leave(demo.id()));
    }

    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        removeForgotten();
        for (FacilitatorData demo : accounts.allDemos()) {
            if (!offered) {
                leave(demo.id());
                continue;
            }
            run(partnersOf(demo.id()));
        }
    }

    /** Everybody in a demo who is not a person: a sheet that a phone holds is left to its owner. */
    List<SimulatedPartner> partnersOf(FacilitatorId demo) {
        List<SimulatedPartner> partners = new ArrayList<>();
        for (PartnershipData partnership : partnerships.of(demo)) {
            rounds.of(demo, partnership.id()).forEach(round -> partners.addAll(partnersOf(round)));
        }
        return partners;
    }

    List<SimulatedPartner> partnersOf(RoundData round) {
        return sheets.book(round.id()).respondents().stream()
                .filter(found -> !access.holdsToken(found.id()))
                .map(found -> partner(round.partnership(), found))
                .toList();
    }

    private List<SimulatedPartner> join(RoundData round, PartnershipData partnership) {
        List<SimulatedPartner> partners = new ArrayList<>();
        List<OrganisationData> organisations = partnership.organisations();
        for (int i = 0; i < PARTNERS; i++) {
            OrganisationData organisation = organisations.get(i % organisations.size());
            Level level = Level.values()[i / organisations.size() % Level.values().length];
            JoinDetails details = new JoinDetails(organisation.id(), level, NAMES.get(i % NAMES.size()));
            RespondentId respondent = joining.join(round.id(), details);
            partners.add(partner(partnership, new RespondentData(respondent, null, organisation.id(), level, false)));
        }
        return partners;
    }

    private SimulatedPartner partner(PartnershipData partnership, RespondentData respondent) {
        int organisation = 0;
        for (int i = 0; i < partnership.organisations().size(); i++) {
            if (partnership.organisations().get(i).id().equals(respondent.organisation())) {
                organisation = i;
            }
        }
        long seed = respondent.id().value().getLeastSignificantBits();
        return new SimulatedPartner(
                respondent.id(),
                seed,
                new AnswerStyle(organisation, seed),
                intake,
                looks,
                sheets,
                door(partnership.facilitator()));
    }

    /** Whoever had not finished when the round was closed goes on, as it was reopened. */
    void goOn(RoundData round) {
        run(partnersOf(round));
    }

    private void run(List<SimulatedPartner> partners) {
        partners.stream()
                .filter(partner -> answering.add(partner.respondent()))
                .forEach(partner ->
                        Thread.ofPlatform().daemon().name("demo-partner").start(() -> answer(partner)));
    }

    private void answer(SimulatedPartner partner) {
        try {
            partner.run();
        } finally {
            answering.remove(partner.respondent());
        }
    }
}
