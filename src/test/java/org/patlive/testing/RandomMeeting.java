package org.patlive.testing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.edit.ActionResponses;
import org.patlive.actionplan.edit.FieldEdit;
import org.patlive.actionplan.edit.PlanAuthors;
import org.patlive.actionplan.edit.PlanFacilitation;
import org.patlive.actionplan.edit.PlanReader;
import org.patlive.actionplan.edit.Planning;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.Scene;
import org.patlive.feedback.comment.CommentService;
import org.patlive.feedback.finding.FindingData;
import org.patlive.feedback.finding.FindingService;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.instrument.Item;
import org.patlive.shared.ActionId;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.patlive.shared.RespondentId;
import org.springframework.boot.test.context.TestComponent;

/** Holds a random feedback meeting about a closed round, and writes a random plan. */
@TestComponent
public class RandomMeeting {

    private static final Item TALKED_ABOUT = Item.of("4C");
    private static final RoomQuestion CAUSE = new RoomQuestion(RoomQuestion.Kind.CAUSE, TALKED_ABOUT);

    private final RoundService rounds;
    private final FindingService findings;
    private final CommentService comments;
    private final RoomQuestionService questions;
    private final PlanFacilitation facilitation;
    private final Planning planning;
    private final ActionResponses responses;
    private final PlanReader plans;
    private final PlanAuthors authors;
    private final RandomPlanners planners;

    public RandomMeeting(
            RoundService rounds,
            FindingService findings,
            CommentService comments,
            RoomQuestionService questions,
            PlanFacilitation facilitation,
            Planning planning,
            ActionResponses responses,
            PlanReader plans,
            PlanAuthors authors,
            RandomPlanners planners) {
        this.rounds = rounds;
        this.findings = findings;
        this.comments = comments;
        this.questions = questions;
        this.facilitation = facilitation;
        this.planning = planning;
        this.responses = responses;
        this.plans = plans;
        this.authors = authors;
        this.planners = planners;
    }

    /** @param before a round with a plan of which the open actions come over */
    void of(RoundData round, List<RespondentId> people, @Nullable RoundData before, Random random) {
        FacilitatorId facilitator = round.partnership().facilitator();
        rounds.setPlanOnPhones(facilitator, round.id(), true);
        talk(facilitator, round, random);
        ask(facilitator, round, people, random);
        stage(facilitator, round, random);
        plan(facilitator, round, people, random);
        if (before != null) {
            facilitation.carryOver(authors.facilitator(facilitator, round.id()), plans.of(before.id()));
        }
    }

    private void talk(FacilitatorId facilitator, RoundData round, Random random) {
        for (int number = 0; number < 3; number++) {
            FindingSubject subject = number == 0 ? FindingSubject.PARTNERSHIP : FindingSubject.of(TALKED_ABOUT);
            FindingData found = findings.add(facilitator, round.id(), subject, "We find " + number);
            findings.show(facilitator, round.id(), found.id(), random.nextBoolean());
        }
        comments.of(facilitator, round.id()).stream()
                .filter(comment -> random.nextBoolean())
                .forEach(comment -> comments.show(
                        facilitator,
                        round.id(),
                        comment.handle(),
                        random.nextBoolean() ? comment.words() : comment.words().split(" ")[0]));
    }

    private void ask(FacilitatorId facilitator, RoundData round, List<RespondentId> people, Random random) {
        for (RoomQuestion question :
                List.of(RoomQuestion.HANDS, new RoomQuestion(RoomQuestion.Kind.SECOND, TALKED_ABOUT), CAUSE)) {
            questions.ask(facilitator, round.id(), question);
            people.forEach(partner -> questions.answer(partner, question, 1 + random.nextInt(3)));
            if (question != CAUSE) {
                try {
                    questions.show(facilitator, round.id());
                } catch (Refused tooFewHaveAnswered) {
                    questions.stop(facilitator, round.id());
                }
            }
        }
    }

    private void stage(FacilitatorId facilitator, RoundData round, Random random) {
        rounds.setAgendaMinutes(facilitator, round.id(), 1 + random.nextInt(90));
        rounds.setTimer(facilitator, round.id(), random.nextBoolean() ? Duration.ofMinutes(7) : null);
        rounds.show(facilitator, round.id(), round.chosenScreen().about(TALKED_ABOUT));
        rounds.freeze(facilitator, round.id(), random.nextBoolean());
        rounds.show(facilitator, round.id(), Scene.HEATMAP);
        rounds.conceal(facilitator, round.id(), random.nextInt(4) == 0);
    }

    private void plan(FacilitatorId facilitator, RoundData round, List<RespondentId> people, Random random) {
        Author desk = authors.facilitator(facilitator, round.id());
        List<Author> writers = Stream.concat(
                        Stream.of(desk), people.stream().limit(2).map(authors::partner))
                .toList();
        if (writers.size() > 1) {
            planners.writeAtOnce(writers, 12, random.nextLong());
        }
        List<FindingData> found = findings.of(facilitator, round.id());
        facilitation.decide(
                desk,
                "B",
                "Because we differ",
                found.stream().map(RandomMeeting::area).toList());
        List<AreaData> areas = plans.of(round.id()).areas();
        facilitation.removeArea(desk, areas.getFirst().id(), random.nextBoolean());
        OrganisationData soonGone = round.partnership().organisations().getLast();
        ActionId action = ActionId.random();
        planning.propose(
                desk,
                action,
                FieldEdit.single(Set.of()),
                Map.of(
                        FieldKind.WHAT, "Meet earlier",
                        FieldKind.OWNER, soonGone.id().toString(),
                        FieldKind.FINDING, found.getFirst().id().toString(),
                        FieldKind.AREA, areas.getLast().id().toString()));
        planning.write(
                desk, PlanField.of(action, FieldKind.STANCE, soonGone.id()), FieldEdit.single(Set.of()), "OBJECT");
        people.stream()
                .skip(2)
                .filter(partner -> random.nextBoolean())
                .forEach(partner -> responses.support(authors.partner(partner), action, true));
        facilitation.show(desk, 1 + random.nextInt(3), random.nextBoolean() ? action : null);
        findings.remove(facilitator, round.id(), found.getFirst().id()); // something refers to what is gone
    }

    private static AreaData area(FindingData finding) {
        return new AreaData(UUID.randomUUID(), AreaData.Kind.FINDING, finding.subject(), finding.id(), finding.words());
    }
}
