package org.patlive.testing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.entry.Response;
import org.patlive.assessment.entry.ResponseIntake;
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
import org.patlive.live.LiveSessions;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RespondentId;
import org.patlive.shared.text.PseudoLocale;
import org.springframework.boot.test.context.TestComponent;

/** Makes partnerships with rounds in every mode and state, with everything that people may have left in them. */
@TestComponent
public class RandomPartnership {

    private static final List<String> NAMES = List.of(
            "Council", "Zoë’s <b>Charity</b>, Ltd", "=SUM(A1:A9)", "健康信託 🌱", "Housing \"company\"\tof the\nNorth");

    private final PartnershipService register;
    private final RoundService rounds;
    private final JoinService joining;
    private final AnswerIntake intake;
    private final ResponseIntake sheets;
    private final LiveSessions live;
    private final RandomMeeting meetings;

    public RandomPartnership(
            PartnershipService register,
            RoundService rounds,
            JoinService joining,
            AnswerIntake intake,
            ResponseIntake sheets,
            LiveSessions live,
            RandomMeeting meetings) {
        this.register = register;
        this.rounds = rounds;
        this.joining = joining;
        this.intake = intake;
        this.sheets = sheets;
        this.live = live;
        this.meetings = meetings;
    }

    /** Makes one of this facilitator; it is the same for the same seed, save for ids and times. */
    public PartnershipData of(FacilitatorId facilitator, long seed) {
        Random random = new Random(seed);
        PartnershipData partnership = register.create(facilitator, "Partnership " + NAMES.get(random.nextInt(5)));
        for (String name : NAMES.subList(0, 2 + random.nextInt(4))) {
            partnership =
                    register.addOrganisation(facilitator, partnership.id(), name, Sector.values()[random.nextInt(3)]);
        }
        partnership = register.addOrganisation(facilitator, partnership.id(), "Soon gone", Sector.PRIVATE);
        RoundData before = null;
        for (int number = random.nextInt(3); number >= 0; number--) {
            RoundData round = rounds.prepare(facilitator, partnership.id(), agreed("Round " + number, random));
            rounds.open(facilitator, round.id());
            List<RespondentId> people = people(round, random);
            live.snapshotAfterReleases(round.id()); // what is due is released, as when somebody had watched
            if (random.nextInt(3) == 0) {
                reopened(facilitator, round, people, random);
            }
            if (number > 0 || random.nextBoolean()) {
                meetings.of(rounds.close(facilitator, round.id()), people, before, random);
                before = round;
            }
        }
        if (random.nextBoolean()) {
            rounds.prepare(facilitator, partnership.id(), agreed("Next", random));
        }
        return register.removeOrganisation(
                facilitator,
                partnership.id(),
                partnership.organisations().getLast().id());
    }

    /** Closed too early: some answer something else, or something more. */
    private void reopened(FacilitatorId facilitator, RoundData round, List<RespondentId> people, Random random) {
        rounds.close(facilitator, round.id());
        rounds.reopen(facilitator, round.id());
        people.stream()
                .filter(partner -> random.nextBoolean())
                .forEach(partner -> intake.answer(partner, Item.of("2B"), 1 + random.nextInt(4)));
    }

    private static RoundPlan agreed(String title, Random random) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        Stream.of(Level.values()).filter(level -> random.nextBoolean()).forEach(levels::add);
        return new RoundPlan(
                title,
                Purpose.values()[random.nextInt(3)],
                new Disclosure(Mode.values()[random.nextInt(3)], 3 + random.nextInt(3)),
                levels,
                levels.contains(Level.BOARD) ? PseudoLocale.LOCALE : null);
    }

    private List<RespondentId> people(RoundData round, Random random) {
        List<RespondentId> people = new ArrayList<>();
        for (int person = random.nextInt(14); person >= 0; person--) {
            JoinDetails details = details(round, random);
            if (random.nextInt(3) == 0) {
                sheets.take(round.partnership().facilitator(), round.id(), UUID.randomUUID(), onPaper(details, random));
            } else {
                RespondentId partner = joining.join(round.id(), details);
                people.add(partner);
                answer(round, partner, random);
            }
        }
        live.snapshotAfterReleases(round.id());
        return people;
    }

    private static JoinDetails details(RoundData round, Random random) {
        int organisations = round.partnership().organisations().size() - 1; // the last one is soon gone
        List<Level> levels = round.plan().levels().stream().sorted().toList();
        @Nullable Level level = levels.isEmpty() ? null : levels.get(random.nextInt(levels.size()));
        return new JoinDetails(
                round.partnership()
                        .organisations()
                        .get(random.nextInt(organisations))
                        .id(),
                level,
                random.nextBoolean() ? "Ada " + NAMES.get(random.nextInt(5)) : null);
    }

    private void answer(RoundData round, RespondentId partner, Random random) {
        boolean everything = random.nextBoolean();
        Item.all().stream()
                .filter(item -> everything || random.nextInt(8) > 0)
                .forEach(item -> intake.answer(partner, item, 1 + random.nextInt(item.highest())));
        live.snapshot(round.id());
        intake.answer(partner, Item.of("1A"), 1 + random.nextInt(4));
        intake.comment(partner, new CommentTopic("4C"), "We said “" + NAMES.get(random.nextInt(5)) + "”");
        intake.comment(partner, CommentTopic.PERFORMANCE, "It works");
        intake.comment(partner, CommentTopic.PERFORMANCE, random.nextBoolean() ? "" : "It works, mostly");
        if (random.nextBoolean()) {
            intake.finish(partner);
        }
    }

    private static Response onPaper(JoinDetails details, Random random) {
        return new Response(
                details.organisation(),
                details.level(),
                details.name(),
                Item.all().stream()
                        .filter(item -> item == Item.SUCCESS || random.nextInt(8) > 0)
                        .collect(Collectors.toMap(item -> item, item -> 1 + random.nextInt(item.highest()))),
                Map.of(CommentTopic.PERFORMANCE, "On paper"));
    }
}
