package org.patlive.report.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patlive.actionplan.edit.ActionResponses;
import org.patlive.actionplan.edit.FieldEdit;
import org.patlive.actionplan.edit.PlanAuthors;
import org.patlive.actionplan.edit.PlanFacilitation;
import org.patlive.actionplan.edit.PlanReader;
import org.patlive.actionplan.edit.Planning;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.report.file.ReportFile;
import org.patlive.shared.ActionId;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;

@PatLiveTest
class PlanFilesTest {

    @Autowired
    private PlanFiles files;

    @Autowired
    private Planning planning;

    @Autowired
    private ActionResponses voices;

    @Autowired
    private PlanFacilitation facilitation;

    @Autowired
    private PlanReader record;

    @Autowired
    private PlanAuthors authors;

    @Autowired
    private RoundService rounds;

    @Autowired
    private Workshop workshop;

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
        author = authors.facilitator(facilitator, round.id());
        action = ActionId.random();
        planning.propose(
                author,
                action,
                FieldEdit.single(Set.of()),
                Map.of(FieldKind.WHAT, "Publish the papers earlier", FieldKind.DUE, "2027-03-01"));
        voices.remark(author, action, UUID.randomUUID(), "Where?");
        voices.support(author, action, true);
        facilitation.decide(author, "B", "Trust divides us.", List.of());
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
        facilitation.addArea(
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
        assertThat(text(PlanFormat.ICS))
                .contains("SEQUENCE:" + record.of(round.id()).version());
        planning.write(author, PlanField.of(action, FieldKind.URGENCY), FieldEdit.single(Set.of()), "NOW");
        assertThat(text(PlanFormat.ICS))
                .contains("SEQUENCE:" + record.of(round.id()).version());
    }

    @Test
    void an_action_of_an_earlier_plan_says_where_it_comes_from_and_what_is_done_leaves_the_calendar() {
        RoundData next = closedRound();
        Author later = authors.facilitator(facilitator, next.id());
        facilitation.carryOver(later, record.of(round.id()));
        ActionId carried = record.of(next.id()).actions().getFirst().id();
        planning.write(
                later, PlanField.of(carried, FieldKind.DUE), FieldEdit.single(seen(next, carried)), "2028-01-31");
        planning.move(later, carried, ActionState.DONE);

        assertThat(new String(files.of(facilitator, next.id(), PlanFormat.HTML).bytes(), StandardCharsets.UTF_8))
                .contains("Carried over from the plan of “" + round.plan().title()
                        + "”, where it was due on 1 March 2027.");
        assertThat(new String(files.of(facilitator, next.id(), PlanFormat.ICS).bytes(), StandardCharsets.UTF_8))
                .doesNotContain("VEVENT");
    }

    private Set<Long> seen(RoundData of, ActionId in) {
        return Set.of(record.of(of.id())
                .action(in)
                .orElseThrow()
                .wordings(FieldKind.DUE)
                .getFirst()
                .revision());
    }

    private String slug() {
        return round.plan().title().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    private RoundData closedRound() {
        RoundData open = workshop.openRound(facilitator, partnership, Disclosure.of(Mode.OPEN));
        return rounds.close(facilitator, open.id());
    }

    private ReportFile of(PlanFormat format) {
        return files.of(facilitator, round.id(), format);
    }

    private String text(PlanFormat format) {
        return new String(of(format).bytes(), StandardCharsets.UTF_8);
    }
}
