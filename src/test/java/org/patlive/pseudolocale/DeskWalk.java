package org.patlive.pseudolocale;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.patlive.assessment.round.RoundData;
import org.patlive.testing.Workshop;
import org.patlive.workshop.FacilitatorAtWork;

/** Everything that a facilitator reads at the desk. */
final class DeskWalk {

    private static final String CONFIRM = "vaadin-confirm-dialog [slot=confirm-button]";

    private final ReadWindow desk;
    private final PreparedRounds prepared;

    DeskWalk(ReadWindow desk, PreparedRounds prepared) {
        this.desk = desk;
        this.prepared = prepared;
    }

    void signingIn() {
        String form = "vaadin-login-form input[name=password]";
        for (String problem : List.of("?error", "?limited", "?not-now", "?first=used", "")) {
            desk.opens("/sign-in" + problem, form);
        }
        new FacilitatorAtWork(desk.page(), desk.url("")).signsIn(prepared.email(), Workshop.PASSWORD);
    }

    void partnerships() {
        desk.opens("/console", ".console-card");
        desk.clicks("#new-partnership", "#name input");
        desk.clicks("#name-done", "#name[invalid]");
        String partnership = "/console/partnerships/"
                + prepared.meeting().round().partnership().id();
        desk.opens(partnership, "#organisation-name");
        desk.clicks("#add-organisation", "#organisation-name[invalid]");
        desk.clicks("main li vaadin-button", "[role=alert]");
        desk.clicks("#new-round", "#name input");
        desk.opens("/console/partnerships/of-old", "h1");
    }

    void programs() {
        desk.opens("/console/api", "#token-name");
        desk.clicks("#make-token", "#token-name[invalid]");
        desk.clicks("#add-webhook", "#webhook-address[invalid]");
        desk.page().locator("#token-name input").fill("A program");
        desk.clicks("#make-token", "#new-token");
        desk.clicks("#copy-token", "#copy-token");
        desk.page().locator("#webhook-address input").fill("https://hooks.council.example");
        desk.clicks("#add-webhook", "#new-secret");
        desk.clicks("[id^=revoke-]", CONFIRM);
        closeDialog();
        desk.clicks("[id^=remove-]", CONFIRM);
        closeDialog();
    }

    void rounds() {
        desk.opens("/console/rounds/" + UUID.randomUUID(), "h1");
        for (RoundData round : List.of(
                prepared.draft(),
                prepared.unanswered(),
                prepared.answered().round(),
                prepared.coarse().round(),
                prepared.tooFew().round(),
                prepared.meeting().round())) {
            for (String stage : List.of("preparation", "assessment", "analysis", "planning")) {
                desk.opens(round(round, stage), "main h2:visible");
            }
            desk.opens("/console/rounds/" + round.id() + "/paper", "main h1");
        }
    }

    void dialogs() {
        desk.opens(round(prepared.draft(), "preparation"), "#open-round");
        desk.clicks("#open-round", CONFIRM);
        desk.opens(round(prepared.answered().round(), "assessment"), "#close-round");
        desk.clicks("#close-round", CONFIRM);
        desk.opens(round(prepared.coarse().round(), "assessment"), "#reopen-round");
        desk.clicks("#reopen-round", CONFIRM);
        desk.opens(round(prepared.meeting().round(), "planning"), "#action-" + prepared.disputed());
        desk.clicks("#action-" + prepared.disputed() + " button", "#edit-what textarea");
    }

    private void closeDialog() {
        Page page = desk.page();
        page.keyboard().press("Escape");
        page.locator(CONFIRM)
                .first()
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    private static String round(RoundData round, String stage) {
        return "/console/rounds/" + round.id() + "/" + stage;
    }
}
