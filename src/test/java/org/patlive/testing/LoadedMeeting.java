package org.patlive.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.comment.CommentTopic;
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

/**
 * Closed rounds of a partnership of four organisations, with partners of three levels, loaded through the same services
 * that phones use: 4C parts the organisations, 2B each organisation inside, 5E the levels; Learning is weak and matters.
 */
@TestComponent
public class LoadedMeeting {

    public static final String PASSWORD = "a long password";

    /** What partners tick about Learning. */
    private static final int WEAK = 2;

    private static final int LEARNED = 4;

    private static final List<String> ORGANISATIONS = List.of("Council", "Health trust", "Charity", "Housing company");

    private final FacilitatorAccounts accounts;
    private final PartnershipService partnerships;
    private final RoundService rounds;
    private final JoinService joining;
    private final AnswerIntake intake;

    public LoadedMeeting(
            FacilitatorAccounts accounts,
            PartnershipService partnerships,
            RoundService rounds,
            JoinService joining,
            AnswerIntake intake) {
        this.accounts = accounts;
        this.partnerships = partnerships;
        this.rounds = rounds;
        this.joining = joining;
        this.intake = intake;
    }

    /** A round with everybody who took part in it. */
    public record Loaded(FacilitatorId facilitator, String email, RoundData round, List<RespondentId> partners) {}

    /** A closed round, with an earlier one of the same partnership. */
    public Loaded closed(Mode mode, int partners) {
        String email = "meeting-" + UUID.randomUUID() + "@council.example";
        FacilitatorId facilitator = accounts.create(email, PASSWORD).id();
        PartnershipData partnership = partnerships.create(facilitator, "Riverside Partnership");
        for (String organisation : ORGANISATIONS) {
            partnership = partnerships.addOrganisation(facilitator, partnership.id(), organisation, Sector.PUBLIC);
        }
        load(facilitator, partnership, "Last year", mode, partners, 1);
        RoundData round = open(facilitator, partnership, "This year", mode);
        List<RespondentId> people = fill(round, partners, 2);
        return new Loaded(facilitator, email, rounds.close(facilitator, round.id()), people);
    }

    /** The partnership's next round, closed as well: it has learned to learn. */
    public RoundData next(Loaded before, Mode mode, int partners) {
        RoundData round = open(before.facilitator(), before.round().partnership(), "Next year", mode);
        fill(round, partners, 3, LEARNED);
        return rounds.close(before.facilitator(), round.id());
    }

    private void load(
            FacilitatorId facilitator, PartnershipData partnership, String title, Mode mode, int partners, int seed) {
        RoundData round = open(facilitator, partnership, title, mode);
        fill(round, partners, seed);
        rounds.close(facilitator, round.id());
    }

    private RoundData open(FacilitatorId facilitator, PartnershipData partnership, String title, Mode mode) {
        RoundPlan plan = new RoundPlan(title, Purpose.AUDIT, Disclosure.of(mode), Set.of(Level.values()));
        return rounds.open(
                facilitator, rounds.prepare(facilitator, partnership.id(), plan).id());
    }

    private List<RespondentId> fill(RoundData round, int partners, int seed) {
        return fill(round, partners, seed, WEAK);
    }

    private List<RespondentId> fill(RoundData round, int partners, int seed, int learning) {
        Random random = new Random(seed);
        List<RespondentId> people = new ArrayList<>();
        for (int person = 0; person < partners; person++) {
            int organisation = person % ORGANISATIONS.size();
            int level = person / ORGANISATIONS.size() % 3;
            RespondentId partner = joining.join(
                    round.id(),
                    new JoinDetails(
                            round.partnership()
                                    .organisations()
                                    .get(organisation)
                                    .id(),
                            Level.values()[level],
                            round.plan().disclosure().mode() == Mode.OPEN ? "Partner " + (person + 1) : null));
            int number = person;
            Item.all()
                    .forEach(item ->
                            intake.answer(partner, item, points(item, organisation, level, number, random, learning)));
            people.add(partner);
        }
        comment(
                people.get(1 % partners),
                "4C",
                "We hear about decisions when they have been made, says Pat Brown of the board.");
        comment(people.get(2 % partners), "4C", "Some partners have two meetings before the meeting.");
        comment(people.get(5 % partners), "performance", "Good work on the ground, slow at the top.");
        return people;
    }

    private void comment(RespondentId partner, String topic, String words) {
        intake.comment(partner, new CommentTopic(topic), words);
    }

    private static int points(Item item, int organisation, int level, int person, Random random, int learning) {
        int noise = IntStream.of(0, 0, 0, 0, 1, -1).toArray()[random.nextInt(6)];
        return switch (item.code()) {
            case "4C" -> organisation < 2 ? 4 : random.nextInt(6) == 0 ? 2 : 1;
            case "2B" -> random.nextInt(8) == 0 ? 3 : (person / 4) % 2 == 0 ? 4 : 1;
            case "5E" -> 4 - level - random.nextInt(2);
            case "W6", "W4" -> 5 - random.nextInt(2);
            case "success" -> 3 + (random.nextInt(3) == 0 ? 1 : 0);
            default ->
                item.isWeight()
                        ? 1 + random.nextInt(4)
                        : Math.clamp((item.principle() == 6 ? learning : 3) + noise, 1, 4);
        };
    }
}
