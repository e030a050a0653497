package org.patlive.demo;

import static org.patlive.shared.text.Texts.text;

import java.time.Duration;
import java.util.Set;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.access.facilitator.FacilitatorData;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipService;
import org.patlive.assessment.partnership.Sector;
import org.patlive.assessment.response.SheetReader;
import org.patlive.assessment.round.Purpose;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundPlan;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.Scene;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.instrument.Level;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.PatLiveProperties;
import org.patlive.shared.Refused;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Starts and ends demo workshops. Each has a facilitator of its own, so that nothing of it appears in anybody else's console,
 * and is removed completely when the visitor leaves or after {@link #MAX_AGE}. A demo goes on after a restart.
 */
@Service
public class DemoWorkshops {

    private static final Duration MAX_AGE = Duration.ofHours(2);

    /** How many demos may run at once. */
    static final int MAX_RUNNING = 10;

    private final FacilitatorAccounts accounts;
    private final PartnershipService partnerships;
    private final RoundService rounds;
    private final SimulatedPartners partners;
    private final RoomQuestionService questions;
    private final SheetReader sheets;
    private final boolean offered;

    DemoWorkshops(
            FacilitatorAccounts accounts,
            PartnershipService partnerships,
            RoundService rounds,
            SimulatedPartners partners,
            RoomQuestionService questions,
            SheetReader sheets,
            PatLiveProperties settings) {
        this.accounts = accounts;
        this.partnerships = partnerships;
        this.rounds = rounds;
        this.partners = partners;
        this.questions = questions;
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
     * @param mode Open, in which the pictures change with every answer, or Anonymous, in which the exact figures appear when the
     *     visitor closes the round
     * @throws Refused if demos are switched off or too many are running
     */
    public DemoWorkshop start(Mode mode) {
        if (!isOffered()) {
            throw new Refused("demo.refused.off");
        }
        if (accounts.countDemos() >= MAX_RUNNING) {
            throw new Refused("demo.refused.too-many");
        }
        FacilitatorData visitor = accounts.createForDemo(MAX_AGE);
        PartnershipData partnership = partnerships.create(visitor.id(), text("demo.partnership.name"));
        partnerships.addOrganisation(visitor.id(), partnership.id(), text("demo.partnership.council"), Sector.PUBLIC);
        partnerships.addOrganisation(
                visitor.id(), partnership.id(), text("demo.partnership.health-trust"), Sector.PUBLIC);
        partnerships.addOrganisation(
                visitor.id(), partnership.id(), text("demo.partnership.charity"), Sector.VOLUNTARY);
        RoundPlan plan = new RoundPlan(
                text("demo.partnership.round"), Purpose.AUDIT, Disclosure.of(mode), Set.of(Level.values()));
        RoundData round = rounds.prepare(visitor.id(), partnership.id(), plan);
        round = rounds.open(visitor.id(), round.id());
        rounds.show(visitor.id(), round.id(), Scene.DARTBOARD);
        partners.join(round);
        partners.answer(round);
        return new DemoWorkshop(visitor, round.id());
    }

    /**
     * Ends a demo and removes all data of it; leaving twice does nothing. The threads of its partners end by themselves. They
     * are not interrupted, since an interrupt in the middle of a commit would close H2's file for everybody.
     */
    public void leave(FacilitatorId visitor) {
        partners.stop(visitor);
        for (PartnershipData partnership : partnerships.of(visitor)) {
            for (RoundData round : rounds.of(visitor, partnership.id())) {
                rounds.ask(visitor, round.id(), null);
                rounds.show(visitor, round.id(), Scene.BLANK); // for browser windows that stay open
            }
        }
        accounts.removeDemo(visitor);
        sheets.deleteWithoutRespondent();
        questions.deleteWithoutRespondent();
        partners.forget(visitor);
    }

    @Scheduled(fixedDelayString = "PT10M")
    void removeExpired() {
        accounts.expiredDemos().forEach(demo -> leave(demo.id()));
    }

    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        removeExpired();
        for (FacilitatorData demo : accounts.allDemos()) {
            if (!offered) {
                leave(demo.id());
                continue;
            }
            for (PartnershipData partnership : partnerships.of(demo.id())) {
                rounds.of(demo.id(), partnership.id()).forEach(partners::answer);
            }
        }
    }
}
