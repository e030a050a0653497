package org.patlive.report.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.report.file.ReportFile;
import org.patlive.shared.ActionId;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.TestPlans;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;

@PatLiveTest
class PlanFilesTest {

    @Autowired
    private PlanFiles files;

    @Autowired
    private RoundService rounds;

    @Autowired
    private Workshop workshop;

    @Autowired
    private TestPlans plans;

    private FacilitatorId facilitator;
    private PartnershipData partnership;
    private RoundData round;
    private Author author;
    private ActionId action;

    @BeforeEach
    void a_plan_has_an_action() {
        facilitator = workshop.facilitator();
        partnership = workshop.partnership(facilitator);
        round = closedRound();
        author = plans.facilitator(round);
        action = plans.propose(
                author, Map.of(FieldKind.WHAT, "Publish the papers earlier", FieldKind.DUE, "2027-03-01"));
        plans.responses.remark(author, action, UUID.randomUUID(), "Where?");
        plans.responses.support(author, action, true);
        plans.facilitation.decide(author, "B", "Trust divides us.", List.of());
    }

    @Test
    void it_goes_out_in_every_form_under_the_name_of_its_round() {
        assertThat(PlanFormat.values())
                .extracting(format -> of(format).name())
                .containsExactly(
                        "riverside-partnership-" + slug() + "-plan.html",
                        "riverside-partnership-" + slug() + "-plan.pdf",
                        "riverside-partnership-" + slug() + "-plan.xlsx",
                        "riverside-partnership-" + slug() + "-plan.csv",
                        "riverside-partnership-" + slug() + "-plan.ics");
        assertThat(text(PlanFormat.HTML)).contains("Trust divides us.", "Publish the papers earlier", "Where?");
        assertThat(text(PlanFormat.CSV)).contains("Publish the papers earlier");
        assertThat(text(PlanFormat.ICS)).contains("DTSTART;VALUE=DATE:20270301", "action-" + action);
        assertThat(of(PlanFormat.PDF).bytes()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(of(PlanFormat.XLSX).bytes()).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @EnumSource
    void another_facilitator_gets_nothing(PlanFormat format) {
        FacilitatorId another = workshop.facilitator();
        assertThatThrownBy(() -> files.of(another, round.id(), format)).isInstanceOf(Refused.class);
    }

    @Test
    void while_the_results_are_hidden_no_area_tells_of_them() {
        plans.facilitation.addArea(
                author,
                new AreaData(
                        UUID.randomUUID(),
                        AreaData.Kind.DIVIDED,
                        new FindingSubject("4C"),
                        null,
                        "Benefits are not shared fairly."));
        assertThat(text(PlanFormat.HTML)).contains("Benefits are not shared fairly.");

        rounds.conceal(facilitator, round.id(), true);
        assertThat(text(PlanFormat.HTML)).contains("Publish the papers earlier").doesNotContain("Benefits are not");
    }

    @Test
    void nobody_who_wrote_in_it_leaves_with_a_number() {
        for (PlanFormat format : List.of(PlanFormat.HTML, PlanFormat.CSV, PlanFormat.ICS)) {
            assertThat(text(format)).doesNotContain(author.id().toString(), facilitator.toString());
        }
    }

    @Test
    void a_later_change_grows_the_number_of_a_calendar_entry() {
        assertThat(text(PlanFormat.ICS)).contains("SEQUENCE:" + plans.of(round).version());
        plans.write(author, action, FieldKind.URGENCY, "NOW");
        assertThat(text(PlanFormat.ICS)).contains("SEQUENCE:" + plans.of(round).version());
    }

    @Test
    void an_action_of_an_earlier_plan_says_where_it_comes_from_and_what_is_done_leaves_the_calendar() {
        RoundData next = closedRound();
        Author later = plans.facilitator(next);
        plans.facilitation.carryOver(later, plans.of(round));
        ActionId carried = plans.of(next).actions().getFirst().id();
        plans.rewrite(later, carried, FieldKind.DUE, "2028-01-31");
        plans.planning.move(later, carried, ActionState.DONE);

        assertThat(new String(files.of(facilitator, next.id(), PlanFormat.HTML).bytes(), StandardCharsets.UTF_8))
                .contains("Carried over from the plan of “" + round.plan().title()
                        + "”, where it was due on 1 March 2027.");
        assertThat(new String(files.of(facilitator, next.id(), PlanFormat.ICS).bytes(), StandardCharsets.UTF_8))
                .doesNotContain("VEVENT");
    }

    private String slug() {
        return round.plan().title().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    private RoundData closedRound() {
        return workshop.closes(workshop.aRound().of(partnership).open());
    }

    private ReportFile of(PlanFormat format) {
        return files.of(facilitator, round.id(), format);
    }

    private String text(PlanFormat format) {
        return new String(of(format).bytes(), StandardCharsets.UTF_8);
    }
}
