package org.patlive.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.access.respondent.RespondentAccess;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipService;
import org.patlive.assessment.partnership.Sector;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.respondent.JoinService;
import org.patlive.assessment.response.AnswerIntake;
import org.patlive.assessment.round.Purpose;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundPlan;
import org.patlive.assessment.round.RoundService;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RespondentId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the facilitators, partnerships, rounds and partners of a test, through the services that the pages use. */
@TestComponent
public class Workshop {

    /** The password of every facilitator. */
    public static final String PASSWORD = "a long password";

    private static final Sector[] SECTORS = {Sector.PUBLIC, Sector.VOLUNTARY, Sector.PRIVATE};
    private static final String[] FOUR_ORGANISATIONS = {"Council", "Health trust", "Charity", "Housing company"};

    final RoundService rounds;
    final JoinService joining;
    final AnswerIntake intake;
    final TransactionTemplate transaction;
    private final FacilitatorAccounts accounts;
    private final PartnershipService partnerships;
    private final RespondentAccess access;
    private final Map<FacilitatorId, String> emails = new ConcurrentHashMap<>();

    public Workshop(
            FacilitatorAccounts accounts,
            PartnershipService partnerships,
            RoundService rounds,
            JoinService joining,
            AnswerIntake intake,
            RespondentAccess access,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.partnerships = partnerships;
        this.rounds = rounds;
        this.joining = joining;
        this.intake = intake;
        this.access = access;
        this.transaction = new TransactionTemplate(transactions);
    }

    public FacilitatorId facilitator() {
        String email = "facilitator-" + UUID.randomUUID() + "@council.example";
        FacilitatorId facilitator = accounts.create(email, PASSWORD).id();
        emails.put(facilitator, email);
        return facilitator;
    }

    /** Returns the e-mail address with which a facilitator made here signs in. */
    public String email(FacilitatorId facilitator) {
        return emails.get(facilitator);
    }

    public PartnershipData partnership(FacilitatorId facilitator) {
        return partnership(facilitator, "Council", "Charity");
    }

    public PartnershipData partnership(FacilitatorId facilitator, String... organisations) {
        PartnershipData partnership = partnerships.create(facilitator, "Riverside Partnership");
        for (int number = 0; number < organisations.length; number++) {
            partnership = partnerships.addOrganisation(
                    facilitator, partnership.id(), organisations[number], SECTORS[number % SECTORS.length]);
        }
        return partnership;
    }

    /** Begins the description of a round; without more it is a new partnership's first one, in Open mode. */
    public RoundBuilder aRound() {
        return new RoundBuilder(this);
    }

    public RoundData openRound(Mode mode) {
        return aRound().inMode(mode).open();
    }

    public RoundData openRound(FacilitatorId facilitator, PartnershipData partnership, Disclosure disclosure) {
        return aRound().of(partnership).by(facilitator).under(disclosure).open();
    }

    public RoundData draft(Disclosure disclosure) {
        return aRound().under(disclosure).prepared();
    }

    /** Returns what a round agrees on that asks for all levels. */
    public static RoundPlan plan(Disclosure disclosure) {
        return new RoundPlan("Spring round", Purpose.AUDIT, disclosure, Set.of(Level.values()));
    }

    /** Returns a closed round of four organisations, which have held an earlier one with as many partners. */
    public RoundWithPartners secondRound(Mode mode, int partners) {
        return secondRound(facilitator(), mode, partners);
    }

    /** Returns the same of a new partnership of this facilitator's. */
    public RoundWithPartners secondRound(FacilitatorId facilitator, Mode mode, int partners) {
        PartnershipData partnership = partnership(facilitator, FOUR_ORGANISATIONS);
        aRound().of(partnership)
                .called("Last year")
                .inMode(mode)
                .withSeed(1)
                .answeredBy(partners)
                .closed();
        return aRound().of(partnership)
                .called("This year")
                .inMode(mode)
                .withSeed(2)
                .answeredBy(partners)
                .closed();
    }

    /** Returns the next round of the same partnership, closed as well; Learning is no longer weak in it. */
    public RoundData roundAfter(RoundData second, Mode mode, int partners) {
        return aRound().of(second.partnership())
                .called("Next year")
                .inMode(mode)
                .withSeed(3)
                .withLearningImproved()
                .answeredBy(partners)
                .closed()
                .round();
    }

    public RoundData closes(RoundData round) {
        return rounds.close(round.partnership().facilitator(), round.id());
    }

    /** Lets somebody of the partnership's first organisation join. */
    public RespondentId joins(RoundData round) {
        return joins(round, 0);
    }

    public RespondentId joins(RoundData round, int organisation) {
        return joining.join(round.id(), details(round, organisation, null));
    }

    /** Lets several people of the partnership's first organisation join. */
    public List<RespondentId> peopleJoin(RoundData round, int people) {
        return Stream.generate(() -> joins(round)).limit(people).toList();
    }

    /** Returns the path with which one more device opens the sheet of somebody who has joined. */
    public String sheet(RoundData round, RespondentId respondent) {
        return "/answer/" + round.code() + "?me=" + access.issue(respondent);
    }

    /** Returns what a member of the board of an organisation gives when joining. */
    public static JoinDetails details(RoundData round, int organisation, @Nullable String name) {
        return new JoinDetails(
                round.partnership().organisations().get(organisation).id(), Level.BOARD, name);
    }

    /** Answers all six statements of a principle alike. */
    public void completes(RespondentId respondent, int principle, int points) {
        for (char element = 'A'; element <= 'F'; element++) {
            intake.answer(respondent, Item.statement(principle, element), points);
        }
    }

    public void ticks(RespondentId respondent, String item, int points) {
        intake.answer(respondent, Item.of(item), points);
    }
}
