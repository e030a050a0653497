package org.patlive.pseudolocale;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.patlive.assessment.entry.Response;
import org.patlive.assessment.round.RoundData;
import org.patlive.instrument.Item;
import org.patlive.testing.Workshop;
import org.patlive.workshop.FacilitatorAtWork;

/** What a facilitator reads at the desk before and around a meeting. */
final class DeskWalk {

    static final String CONFIRM = "vaadin-confirm-dialog [slot=confirm-button]";

    private final ReadWindow desk;
    private final PreparedRounds prepared;

    DeskWalk(ReadWindow desk, PreparedRounds prepared) {
        this.desk = desk;
        this.prepared = prepared;
    }

    void signsIn() {
        String form = "vaadin-login-form input[name=password]";
        for (String problem : List.of("?error", "?limited", "?not-now", "?first=used", "")) {
            desk.opens("/sign-in" + problem, form);
        }
        desk.clicks("vaadin-login-form vaadin-button[theme~=primary]", "vaadin-login-form vaadin-text-field[invalid]");
        new FacilitatorAtWork(desk.page(), desk.url("")).signsIn(prepared.email(), Workshop.PASSWORD);
    }

    void partnerships() {
        desk.opens("/console", ".console-card");
        uploads("#partnership-in", "partnership.json", "{}", "#partnership-refused");
        uploads("#partnership-in", "partnership.txt", "{}", "#partnership-refused");
        desk.clicks("#new-partnership", "#organisations");
        desk.clicks("#more-settings summary", "#round-purpose");
        desk.clicks("#open-first-round", "#name[invalid]");
        desk.page().locator("#name input").fill("Riverside");
        desk.clicks("#open-first-round", "#organisations[invalid]");
        desk.page().locator("#organisations textarea").fill("Council\ncouncil");
        desk.clicks("#save-draft", "#organisations[invalid]");
        desk.page().locator("#round-title input").fill("");
        desk.clicks("#save-draft", "#round-title[invalid]");
        desk.opens(
                "/console/partnerships/"
                        + prepared.meeting().round().partnership().id(),
                "#organisation-name");
        desk.clicks("#add-organisation", "#organisation-name[invalid]");
        desk.clicksAndFollows("main li vaadin-button", "[role=alert]");
        desk.clicks("#rename", "#name input");
        closeDialog("vaadin-dialog");
        desk.clicks("#new-round", "#name input");
        desk.opens("/console/partnerships/of-old", "h1");
    }

    void programs() {
        desk.opens("/console/api", "#token-name");
        desk.clicks("#make-token", "#token-name[invalid]");
        desk.clicks("#add-webhook", "#webhook-address[invalid]");
        desk.page().locator("#token-name input").fill("A program");
        desk.clicks("#make-token", "#new-token");
        desk.clicksAndFollows("#copy-token", "#copy-token");
        desk.page().locator("#webhook-address input").fill("https://hooks.council.example");
        desk.clicks("#add-webhook", "#new-secret");
        desk.clicks("[id^=test-]", "main li time");
        for (String button : List.of("[id^=revoke-]", "[id^=remove-]")) {
            desk.clicks(button, CONFIRM);
            closeDialog("vaadin-confirm-dialog");
        }
    }

    /** Every stage of every round with every tab, the questions that are asked there, and what is refused. */
    void rounds() {
        desk.opens("/console/rounds/" + UUID.randomUUID(), "h1");
        stages(prepared.draft(), 1, 2, 3, 4);
        stages(prepared.unanswered(), 1, 2, 3, 4);
        stages(prepared.answered().round(), 2, 3);
        stages(prepared.tooFew().round(), 3, 4);
        stages(prepared.coarse().round(), 2, 3, 4);
        stages(prepared.meeting().round(), 1, 2, 3, 4);
        desk.opens(path(prepared.draft(), "paper"), "main h1");
        desk.opens(path(prepared.meeting().round(), "paper"), "main h1");
        desk.opens(path(prepared.draft(), "preparation"), "#open-round");
        for (int mode = 1; mode >= 0; mode--) {
            int chosen = mode;
            desk.after(() -> choosesMode(chosen), "#promise");
        }
        desk.page().locator("#round-threshold input").fill("1");
        desk.clicks("#save-plan", "#round-threshold[invalid]");
        desk.page().locator("#round-threshold input").fill("5");
        desk.clicks("#open-round", CONFIRM);
        desk.opens(path(prepared.unanswered(), "assessment"), "#close-round");
        desk.clicks("#close-round", CONFIRM);
        desk.opens(path(prepared.answered().round(), "assessment"), "#close-round");
        desk.clicks("#close-round", CONFIRM);
        desk.opens(path(prepared.coarse().round(), "assessment"), "#reopen-round");
        desk.clicks("#reopen-round", CONFIRM);
    }

    void tablesAndPaper() {
        desk.opens(path(prepared.answered().round(), "assessment?tab=paper"), "#table-upload");
        uploads("#table-upload", "answers.csv", "name\nAda", "#table-refused");
        uploads("#table-upload", "answers.csv", table("1,Nowhere,board"), "#bad-lines");
        uploads("#table-upload", "answers.csv", table("1,Council,board"), "#table-taken");
        desk.opens(path(prepared.answered().round(), "paper"), "#paper-1A");
        Page page = desk.page();
        page.keyboard().type("21");
        desk.after(() -> page.keyboard().type("7"), "#paper-said");
        page.keyboard().type("3".repeat(Item.COUNT));
        desk.reads("#paper-check");
        desk.after(() -> page.keyboard().press("Enter"), "#paper-count");
    }

    private void stages(RoundData round, int... stages) {
        desk.page().navigate(desk.url("/console/rounds/" + round.id()));
        for (int stage : stages) {
            desk.clicks("#stage-" + stage, "#stage-" + stage + "[aria-current=page]");
            desk.choosesEachTab();
        }
    }

    private void choosesMode(int number) {
        desk.page()
                .locator("#round-mode vaadin-radio-button")
                .nth(number)
                .locator("input")
                .check();
    }

    private static String table(String begin) {
        return String.join(",", Response.COLUMNS) + "\n" + begin + ",3".repeat(Item.COUNT);
    }

    private void uploads(String upload, String name, String content, String answer) {
        FilePayload file = new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
        desk.page().locator(upload + " input[type=file]").setInputFiles(file);
        desk.reads(answer + ":not(:empty)");
    }

    private void closeDialog(String dialog) {
        desk.page().keyboard().press("Escape");
        desk.page()
                .waitForCondition(() -> desk.page().locator(dialog + "[opened]").count() == 0);
    }

    static String path(RoundData round, String stage) {
        return "/console/rounds/" + round.id() + "/" + stage;
    }
}
