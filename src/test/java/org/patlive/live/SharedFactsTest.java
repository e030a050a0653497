package org.patlive.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patlive.actionplan.edit.ActionResponses;
import org.patlive.actionplan.edit.AreasOfConcern;
import org.patlive.actionplan.edit.FieldEdit;
import org.patlive.actionplan.edit.PlanAuthors;
import org.patlive.actionplan.edit.PlanFacilitation;
import org.patlive.actionplan.edit.Planning;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.result.Results.ScenarioSuggestion;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.instrument.Instrument;
import org.patlive.shared.ActionId;
import org.patlive.shared.text.PseudoLocale;
import org.patlive.shared.text.Texts;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.RecordParts;
import org.patlive.testing.RoundWithPartners;
import org.patlive.testing.Workshop;
import org.patlive.words.PlanWords;
import org.patlive.words.ScenarioWords;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What pages in several languages share, or is stored, holds facts and no words of a language: it may have been made while a
 * page in the pseudo-locale was served, whose words would be seen in brackets.
 */
@PatLiveTest
class SharedFactsTest {

    private static final int PARTNERS = 12;

    @Autowired
    private Workshop workshop;

    @Autowired
    private RoundService rounds;

    @Autowired
    private RoomQuestionService questions;

    @Autowired
    private PlanAuthors authors;

    @Autowired
    private PlanFacilitation facilitation;

    @Autowired
    private Planning planning;

    @Autowired
    private ActionResponses responses;

    @Autowired
    private LiveSessions sessions;

    @Autowired
    private LivePlans plans;

    @Autowired
    private Instrument instrument;

    private Supplier<Locale> language;

    @BeforeEach
    void speak_the_pseudo_locale() {
        language = Texts.readIn(() -> PseudoLocale.LOCALE);
    }

    @AfterEach
    void speak_as_before() {
        Texts.readIn(language);
    }

    @ParameterizedTest
    @EnumSource
    void what_pages_share_is_not_in_words(Mode mode) {
        RoundWithPartners meeting = workshop.secondRound(mode, PARTNERS);
        asksForHands(meeting);
        plans(meeting);
        RoundData next = workshop.roundAfter(meeting.round(), mode, PARTNERS);

        withoutWords("meeting", sessions.snapshot(meeting.id()));
        withoutWords("plan", plans.plan(meeting.id()));
        withoutWords("next", sessions.snapshot(next.id()));
    }

    /** As a phone in one language and a screen in another do. */
    @Test
    void one_snapshot_reads_in_each_language() {
        RoundWithPartners meeting = workshop.secondRound(Mode.ORGANISATION, PARTNERS);
        plans(meeting);
        ActionData action = plans.plan(meeting.id()).actions().getFirst();
        ScenarioSuggestion suggestion =
                sessions.snapshot(meeting.id()).results().scenario().get();

        String author = PlanWords.label(action.author().label());
        List<String> reasons = ScenarioWords.reasons(suggestion);
        assertThat(author).startsWith("⟦").contains("Council");
        assertThat(reasons).isNotEmpty().allMatch(reason -> reason.startsWith("⟦"));

        Texts.readIn(() -> Locale.UK);
        assertThat(PlanWords.label(action.author().label())).isEqualTo("Someone at Council");
        assertThat(ScenarioWords.reasons(suggestion))
                .hasSameSizeAs(reasons)
                .noneMatch(reason -> reason.contains("⟦"))
                .allMatch(reason -> reason.endsWith("."));
        assertThat(plans.plan(meeting.id()).areas())
                .extracting(AreaData::words)
                .containsExactly("Aims and objectives", "Structures", "Processes", "Working practices");
    }

    private void asksForHands(RoundWithPartners meeting) {
        questions.ask(meeting.facilitator(), meeting.id(), RoomQuestion.HANDS);
        meeting.partners().forEach(partner -> questions.answer(partner, RoomQuestion.HANDS, 3));
        questions.show(meeting.facilitator(), meeting.id());
    }

    private void plans(RoundWithPartners meeting) {
        Author desk = authors.facilitator(meeting.facilitator(), meeting.id());
        facilitation.decide(
                desk,
                "C",
                "We have to begin anew",
                AreasOfConcern.of("C", sessions.snapshot(meeting.id()).results(), List.of(), instrument));
        rounds.setPlanOnPhones(meeting.facilitator(), meeting.id(), true);
        Author partner = authors.partner(meeting.partners().getFirst());
        ActionId action = ActionId.random();
        planning.propose(
                partner,
                action,
                FieldEdit.single(Set.of()),
                Map.of(FieldKind.WHAT, "Meet earlier", FieldKind.STATE, "DONE"));
        responses.support(partner, action, true);
        responses.setEditing(desk, action, true);
    }

    private static void withoutWords(String where, Object shared) {
        switch (shared) {
            case null -> {}
            case String text -> assertThat(text).as(where).doesNotContain("⟦");
            case Record record -> {
                for (RecordComponent part : record.getClass().getRecordComponents()) {
                    withoutWords(where + "." + part.getName(), RecordParts.value(record, part));
                }
            }
            case Map<?, ?> map -> {
                withoutWords(where, map.keySet());
                withoutWords(where, map.values());
            }
            case Collection<?> all -> all.forEach(one -> withoutWords(where, one));
            case Optional<?> maybe -> maybe.ifPresent(one -> withoutWords(where, one));
            default -> {} // numbers, times, choices
        }
    }
}
