package org.patlive.pseudolocale;

import com.microsoft.playwright.Page;
import java.util.EnumSet;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.instrument.Item;
import org.patlive.workshop.Phone;

/** Everything that partners read on their phones. */
final class PhoneWalk {

    private static final Item STATEMENT = Item.of("4C");

    private final ReadWindow phone;
    private final PreparedRounds prepared;
    private final RoundService rounds;
    private final RoomQuestionService questions;

    PhoneWalk(ReadWindow phone, PreparedRounds prepared, RoundService rounds, RoomQuestionService questions) {
        this.phone = phone;
        this.prepared = prepared;
        this.rounds = rounds;
        this.questions = questions;
    }

    void comingIn() {
        phone.opens("/", "#demo");
        phone.clicks("#join", "[role=alert]:visible");
        types("QQQ-QQQ");
        types(prepared.meeting().round().code());
        phone.opens("/join/QQQQQQ", "h1");
        phone.opens("/join/" + prepared.meeting().round().code(), "h1");
        phone.opens("/join/" + prepared.draft().code(), "h1");
        phone.opens("/join/" + prepared.answered().round().code(), "#join-start");
        phone.clicks("#join-start", "[role=alert]:visible");
    }

    private void types(String code) {
        Page page = phone.page();
        String before = page.locator("[role=alert]").textContent();
        page.locator("#join-code input").fill(code);
        page.click("#join");
        page.waitForCondition(() -> !before.equals(page.locator("[role=alert]").textContent()));
        phone.reads("[role=alert]:visible");
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

    void discussing() {
        RoundData round = prepared.tooFew().round();
        phone.opens(prepared.tooFew().sheet(0), ".pat-talk");
        for (Scene scene : EnumSet.complementOf(EnumSet.of(Scene.JOIN))) { // nobody can join any more
            show(round, scene);
        }
        phone.clicks("#own-answers", ".pat-page");
        phone.clicks("#discussion", ".pat-talk");
        for (RoomQuestion.Kind kind : RoomQuestion.Kind.values()) {
            RoomQuestion question =
                    kind == RoomQuestion.Kind.HANDS ? RoomQuestion.HANDS : new RoomQuestion(kind, Item.of("2B"));
            questions.ask(prepared.facilitator(), round.id(), question);
            phone.reads("[data-look='" + question.code() + "']");
            phone.page().locator("[data-look] input").first().check();
            phone.reads("[data-state=saved]");
            questions.stop(prepared.facilitator(), round.id());
            phone.reads(".pat-ended");
        }
    }

    private void show(RoundData round, Scene scene) {
        Page page = phone.page();
        String before = page.innerText("main");
        rounds.show(
                prepared.facilitator(),
                round.id(),
                ScreenState.INITIAL.about(STATEMENT).with(scene));
        page.waitForCondition(() -> !page.innerText("main").equals(before));
        phone.reads("main");
    }

    void planning() {
        phone.opens(prepared.meeting().sheet(0), "#propose-action");
        phone.clicks("#propose-action", "#send-proposal");
        phone.page().click("#back-to-board");
        phone.clicks("#open-" + prepared.disputed(), "#say-remark");
    }
}
