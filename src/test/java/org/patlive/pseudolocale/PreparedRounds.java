package org.patlive.pseudolocale;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.Sector;
import org.patlive.assessment.round.Purpose;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.instrument.Level;
import org.patlive.shared.ActionId;
import org.patlive.shared.FacilitatorId;
import org.patlive.testing.DiscussedRounds;
import org.patlive.testing.RoundWithPartners;
import org.patlive.testing.SampleAnswers;
import org.patlive.testing.TestPlans;
import org.patlive.testing.Workshop;

/**
 * The rounds of one facilitator: one in every state in which somebody reads something else.
 *
 * @param meeting closed, Open, the second one: discussed, with a plan and one from last year
 * @param disputed an action in its plan that two people have written in at once, and that somebody objects to
 * @param coarse closed, Anonymous, with too few partners for exact figures: discussed likewise
 * @param tooFew closed, Anonymous, with fewer partners than the threshold
 * @param draft in preparation, after the meeting
 * @param unanswered open, Anonymous, with nobody in it
 * @param named open, Open, with nobody in it
 * @param answered open, By organisation, with everybody's answers
 * @param email of the facilitator
 */
record PreparedRounds(
        RoundWithPartners meeting,
        ActionId disputed,
        RoundWithPartners coarse,
        RoundWithPartners tooFew,
        RoundData draft,
        RoundData unanswered,
        RoundData named,
        RoundWithPartners answered,
        String email) {

    private static final String LAST_YEARS = "Write to each other before writing to the press";

    static PreparedRounds of(Workshop workshop, DiscussedRounds discussed, TestPlans plans, RoundService rounds) {
        FacilitatorId facilitator = workshop.facilitator();
        RoundWithPartners meeting = discussed.discussed(workshop.secondRound(facilitator, Mode.OPEN, 12));
        rounds.setPlanOnPhones(facilitator, meeting.id(), true);
        RoundData lastYear = rounds.earlierClosed(meeting.id()).getFirst();
        plans.propose(
                plans.facilitator(lastYear),
                Map.of(FieldKind.WHAT, LAST_YEARS, FieldKind.SUBJECT, "6", FieldKind.DUE, "2026-03-01"));
        return new PreparedRounds(
                meeting,
                plans.disputed(meeting),
                discussed.discussed(workshop.secondRound(facilitator, Mode.ANONYMOUS, 8)),
                workshop.aRound()
                        .by(facilitator)
                        .called("A handful of us")
                        .inMode(Mode.ANONYMOUS)
                        .answeredBy(4)
                        .closed(),
                workshop.aRound()
                        .of(meeting.round().partnership())
                        .called("Next spring")
                        .inMode(Mode.ANONYMOUS)
                        .prepared(),
                workshop.aRound()
                        .by(facilitator)
                        .called("Tuesday in the hall")
                        .inMode(Mode.ANONYMOUS)
                        .open(),
                workshop.aRound().by(facilitator).called("Sunday in the hall").open(),
                workshop.aRound()
                        .by(facilitator)
                        .called("Monday in the hall")
                        .inMode(Mode.ORGANISATION)
                        .answeredBy(6),
                workshop.email(facilitator));
    }

    FacilitatorId facilitator() {
        return meeting.facilitator();
    }

    /** Returns names and words that people gave, and what is the publication's. */
    Set<String> given() {
        Set<String> given = PublishedTexts.all();
        Stream.of(meeting.round(), coarse.round(), tooFew.round(), draft, unanswered, named, answered.round())
                .forEach(round -> {
                    given.addAll(
                            List.of(round.plan().title(), round.partnership().name(), round.code()));
                    round.partnership().organisations().forEach(organisation -> given.add(organisation.name()));
                });
        Stream.of(DiscussedRounds.WORDS, TestPlans.DISPUTED, SampleAnswers.COMMENTS)
                .forEach(given::addAll);
        given.addAll(List.of("Last year", LAST_YEARS, email));
        Stream.of(Level.values()).map(Level::label).forEach(given::add);
        Stream.of(Sector.values()).map(Sector::label).forEach(given::add);
        Stream.of(Purpose.values()).map(Purpose::label).forEach(given::add);
        return given;
    }
}
