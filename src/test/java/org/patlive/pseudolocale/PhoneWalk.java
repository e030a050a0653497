package org.patlive.pseudolocale;

import com.microsoft.playwright.Page;
import java.util.EnumSet;
import java.util.List;
import org.patlive.actionplan.plan.Author;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.instrument.Item;
import org.patlive.shared.ActionId;
import org.patlive.testing.RoundWithPartners;
import org.patlive.testing.TestPlans;
import org.patlive.workshop.Phone;

/** Everything that partners read on their phones. */
final class PhoneWalk {

    /** At the field on the start page. */
    private static final String REFUSAL = "#join-code[invalid] [slot=error-message]";

    private static final Item STATEMENT = Item.of("4C");

    private final ReadWindow phone;
    private final PreparedRounds prepared;
    private final RoundService rounds;
    private final RoomQuestionService questions;
    private final TestPlans plans;

    PhoneWalk(
            ReadWindow phone,
            PreparedRounds prepared,
            RoundService rounds,
            RoomQuestionService questions,
            TestPlans plans) {
        this.phone = phone;
        this.prepared = prepared;
        this.rounds = rounds;
        this.questions = questions;
        this.plans = plans;
    }

    void comingIn() {
        phone.opens("/", "#demo");
        phone.clicks("#join", REFUSAL);
        types("QQQ-QQQ");
        types(prepared.meeting().round().code());
        phone.opens("/join/QQQQQQ", "h1");
        phone.opens("/join/" + prepared.meeting().round().code(), "h1");
        phone.opens("/join/" + prepared.draft().code(), "h1");
        phone.opens("/join/" + prepared.answered().round().code(), "#join-start");
        phone.clicks("#join-start", ".pat-field-problem");
        phone.opens("/join/" + prepared.named().code(), "#join-name");
    }

    private void types(String code) {
        Page page = phone.page();
        String before = page.locator(REFUSAL).textContent();
        page.locator("#join-code input").fill(code);
        page.click("#join");
        page.waitForCondition(() -> !before.equals(page.locator(REFUSAL).textContent()));
        phone.reads(REFUSAL);
    }

    void answering() {
        Page page = phone.page();
        Phone partner = new Phone(page, phone.url(""));
        partner.fillsIn(prepared.unanswered().code(), "Council", "");
        phone.reads("#join-start");
        phone.clicks("#join-start", "pat-answer-sheet .pat-page");
        partner.ticks("1A", 4);
        page.locator("#comment-1A").fill("Good work on the ground, slow at the top.");
        phone.reads("[data-item='1A'] [data-state=saved]");
        page.locator("[data-item='1A'] summary").click();
        for (int number = 1; number <= 8; number++) {
            partner.goesToPage(number);
            phone.reads("[data-page='" + number + "']");
        }
        phone.clicks(".pat-sheet-foot button.pat-link", "#personal-link-done");
        page.click("#personal-link-done");
        phone.clicks("#finish", ".pat-thanks");
    }

    /** Without a connection, and with a round that is closed meanwhile. */
    void answeringTooLate() {
        RoundData round = prepared.named();
        Page page = phone.page();
        new Phone(page, phone.url("")).fillsIn(round.code(), "Council", "board");
        page.locator("#join-name").fill("A program");
        phone.clicks("#join-start", "pat-answer-sheet .pat-page");
        page.context().setOffline(true);
        page.locator("#answer-1A-4").check();
        phone.reads("[data-item='1A'] [data-state=kept]");
        phone.clicks(".pat-sheet-foot button.pat-link", ".pat-sheet-foot p:nth-child(2)");
        rounds.close(prepared.facilitator(), round.id());
        page.context().setOffline(false);
        phone.reads(".pat-look-up .pat-banner");
        phone.clicks("#own-answers", "[data-item='1A'] [data-state=closed]");
        phone.clicks("#discussion", ".pat-talk");
        show(round, Scene.STATEMENT);
        rounds.reopen(prepared.facilitator(), round.id());
        phone.reads("[data-item='1A'] [data-state=saved]");
    }

    void discussing() {
        RoundWithPartners round = prepared.tooFew();
        phone.opens(round.sheet(0), ".pat-talk");
        for (Scene scene : EnumSet.complementOf(EnumSet.of(Scene.JOIN))) { // nobody can join any more
            show(round.round(), scene);
        }
        phone.clicks("#own-answers", "[data-page='8']");
        for (int number : List.of(7, 6)) {
            new Phone(phone.page(), phone.url("")).goesBackToPage(number);
            phone.reads("[data-page='" + number + "']");
        }
        phone.clicks("#discussion", ".pat-talk");
        for (RoomQuestion.Kind kind : RoomQuestion.Kind.values()) {
            RoomQuestion question =
                    kind == RoomQuestion.Kind.HANDS ? RoomQuestion.HANDS : new RoomQuestion(kind, STATEMENT);
            questions.ask(prepared.facilitator(), round.id(), question);
            phone.reads("[data-look='" + question.code() + "']");
            phone.page().locator("[data-look] input").first().check();
            phone.reads("[data-look] ~ [data-state=saved]");
            questions.stop(prepared.facilitator(), round.id());
            phone.reads(".pat-ended");
        }
        show(round.round(), Scene.STATEMENT);
    }

    private void show(RoundData round, Scene scene) {
        ScreenState state = ScreenState.INITIAL.about(STATEMENT).with(scene);
        phone.after(() -> rounds.show(prepared.facilitator(), round.id(), state), "main");
    }

    void planning() {
        RoundWithPartners meeting = prepared.meeting();
        Author facilitator = plans.facilitator(meeting.round());
        ActionId action = prepared.disputed();
        phone.opens(prepared.meeting().sheet(0), "#propose-action");
        phone.after(() -> plans.responses.setEditing(facilitator, action, true), "[data-action='" + action + "']");
        phone.clicksAndFollows("#support-" + action, "[data-action='" + action + "']");
        phone.clicks("#propose-action", "#send-proposal");
        phone.page().click("#back-to-board");
        phone.clicks("#open-" + action, "#say-remark");
        phone.page().click("#back-to-board");
        ActionId other = plans.propose(facilitator, TestPlans.DISPUTED.getFirst());
        phone.clicks("#open-" + other, "#say-remark");
        phone.after(() -> plans.planning.remove(facilitator, other), "main");
        rounds.setPlanOnPhones(prepared.facilitator(), prepared.tooFew().id(), true);
        phone.opens(prepared.tooFew().sheet(1), "#propose-action");
    }
}
