package org.patlive.pseudolocale;

import static org.patlive.pseudolocale.DeskWalk.path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.Author;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.instrument.Item;
import org.patlive.shared.ActionId;
import org.patlive.shared.FacilitatorId;
import org.patlive.testing.DiscussedRounds;
import org.patlive.testing.TestPlans;

/** What a facilitator reads at the desk in the meeting itself. */
final class MeetingWalk {

    private static final String REASON = DiscussedRounds.WORDS.getLast();

    private final ReadWindow desk;
    private final PreparedRounds prepared;
    private final RoundService rounds;
    private final RoomQuestionService questions;
    private final TestPlans plans;
    private final FacilitatorId facilitator;
    private final RoundData meeting;

    MeetingWalk(
            ReadWindow desk,
            PreparedRounds prepared,
            RoundService rounds,
            RoomQuestionService questions,
            TestPlans plans) {
        this.desk = desk;
        this.prepared = prepared;
        this.rounds = rounds;
        this.questions = questions;
        this.plans = plans;
        this.facilitator = prepared.facilitator();
        this.meeting = prepared.meeting().round();
    }

    void steering() {
        desk.opens(path(meeting, "assessment"), "#open-screen");
        desk.clicks("#keys", "#single-keys");
        desk.page().keyboard().press("Escape");
        show(ScreenState.INITIAL.with(Scene.HEATMAP), "#heatmap-mean");
        show(ScreenState.INITIAL.with(Scene.BLANK), "#scene-blank[aria-pressed=true]");
        desk.after(() -> rounds.freeze(facilitator, meeting.id(), true), "#frozen");
        rounds.freeze(facilitator, meeting.id(), false);
        desk.page().locator("#timer-minutes input").fill("0");
        desk.clicksAndFollows("#timer", ".console-room [role=alert]");
        desk.after(() -> rounds.setTimer(facilitator, meeting.id(), Duration.ofMinutes(12)), "#timer");
        desk.after(this::tellOfBlockedWindow, ".console-room > p[role=status]");
    }

    void discussing() {
        desk.opens(path(meeting, "analysis"), "#scene-statement");
        show(ScreenState.INITIAL.about(Item.of("2B")), "#scene-statement[aria-pressed=true]");
        desk.reads("#look-cause");
        RoomQuestion cause = new RoomQuestion(RoomQuestion.Kind.CAUSE, Item.of("2B"));
        desk.after(() -> questions.ask(facilitator, meeting.id(), cause), "#look-cause");
        desk.clicksAndFollows("#look-second", "#discussion [role=alert]");
        questions.stop(facilitator, meeting.id());
        show(ScreenState.INITIAL.about(Item.of("4C")), "#discussion");
        Page page = desk.page();
        desk.choosesTab("results");
        page.locator("#reading").click();
        page.locator("vaadin-select-list-box vaadin-select-item:visible").last().click();
        desk.reads("#reading");
        desk.choosesTab("comments");
        page.locator("#comment-search input").fill("meeting");
        desk.after(() -> {}, "#comments");
        Locator comment = page.locator("#comments .console-comment").first();
        comment.locator("vaadin-button").last().click();
        desk.reads("#comments .console-comment textarea");
        desk.choosesTab("findings");
        desk.clicks("#keep-finding", "#finding-words[invalid]");
        page.locator("#finding-words textarea").fill(DiscussedRounds.WORDS.getFirst());
        desk.clicksAndFollows("#keep-finding", ".console-finding-form [role=status]");
        page.locator("#findings li vaadin-button").nth(1).click();
        desk.reads(DeskWalk.CONFIRM);
        page.keyboard().press("Escape");
        page.locator("#findings li vaadin-button").first().click();
        desk.reads("#findings li textarea");
        desk.choosesTab("agenda");
        desk.after(() -> rounds.setAgendaMinutes(facilitator, meeting.id(), 10), "#agenda");
        desk.choosesTab("results");
        desk.clicks("#make-report", "#report-file");
        desk.after(() -> rounds.conceal(facilitator, meeting.id(), true), "#rests-on");
        rounds.conceal(facilitator, meeting.id(), false);
    }

    void planning() {
        RoundData few = prepared.tooFew().round();
        Author author = plans.facilitator(few);
        desk.opens(path(few, "planning"), "#record-decision");
        desk.clicksAndFollows("#record-decision", "#decision [role=alert]");
        desk.clicks("#new-action", "#action-what textarea");
        desk.clicks("#propose-action", "#action-what[invalid]");
        ActionId action =
                plans.propose(author, Map.of(FieldKind.WHAT, TestPlans.DISPUTED.getFirst(), FieldKind.URGENCY, "NOW"));
        for (String scenario : List.of("A", "B", "C")) {
            desk.after(() -> decide(author, scenario), "#decision");
        }
        desk.clicks("#add-area", "#areas [role=alert]:not(:empty)");
        desk.clicksAndFollows("#areas li vaadin-button:last-child", ".console-undo");
        desk.clicksAndFollows("#undo", ".console-undo");
        desk.clicksAndFollows("#action-" + action + " vaadin-button", ".console-undo");
        plans.planning.remove(author, action);
        desk.clicks("#taken-off summary", "#taken-off li");
    }

    void editing() {
        Author partner = plans.partner(prepared.meeting().partners().getFirst());
        ActionId action = prepared.disputed();
        desk.opens(path(meeting, "planning"), "#action-" + action);
        desk.after(() -> plans.responses.setEditing(partner, action, true), "#action-" + action);
        desk.clicks("#action-" + action + " button", "#edit-what textarea");
        desk.clicksAndFollows("#move-" + ActionState.AGREED, "#action-editor ~ *, .console-undo");
        desk.clicksAndFollows("#merge", ".console-undo");
        desk.page().locator("#edit-due [part~=toggle-button]").click();
        desk.reads("vaadin-date-picker-overlay-content");
    }

    private void decide(Author author, String scenario) {
        AreaData.Kind kind = scenario.equals("C") ? AreaData.Kind.REMEDY : AreaData.Kind.WEAK;
        AreaData area = new AreaData(UUID.randomUUID(), kind, FindingSubject.PARTNERSHIP, null, REASON);
        plans.facilitation.decide(author, scenario, REASON, scenario.equals("A") ? List.of() : List.of(area));
    }

    private void show(ScreenState state, String awaited) {
        rounds.show(facilitator, meeting.id(), state);
        desk.reads(awaited);
    }

    private void tellOfBlockedWindow() {
        desk.page()
                .evaluate("() => document.querySelector('pat-room-keys')"
                        + ".dispatchEvent(new CustomEvent('screen-window', {detail: {what: 'blocked'}}))");
    }
}
