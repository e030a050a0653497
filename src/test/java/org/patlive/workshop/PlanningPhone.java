package org.patlive.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.ArrayList;
import java.util.List;

/** A partner's phone while the group drafts its plan; keeps account of what it was told is saved. */
final class PlanningPhone {

    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(30_000);

    private final Page page;
    private final List<String> saved = new ArrayList<>();

    PlanningPhone(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** Every text that this phone was told is saved, and that its partner has not gone on from. */
    List<String> saved() {
        return saved;
    }

    /** @return the id of the action */
    String proposes(String what) {
        page.click("#propose-action");
        page.fill("#new-what", what);
        page.selectOption("#new-subject", "6");
        page.click("#send-proposal");
        Locator card = cardSaying(what);
        card.waitFor();
        saved.add(what);
        return card.getAttribute("data-action");
    }

    void opens(String action) {
        page.click("#open-" + action);
        page.locator("#back-to-board").waitFor();
    }

    /** Writes at the end of what is there, without waiting for anything. */
    void goesOnWriting(String words) {
        Locator field = page.locator("#field-WHAT");
        field.focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(words);
    }

    /** Waits until the phone says that this is saved. */
    void isTold(String whole) {
        assertThat(page.locator("#field-WHAT")).hasValue(whole);
        assertThat(fieldOf("#field-WHAT")).containsText("Saved", PATIENTLY);
        saved.removeIf(whole::startsWith);
        saved.add(whole);
    }

    /** Waits until it says that what was written is kept on the phone. */
    void isToldToWait() {
        assertThat(fieldOf("#field-WHAT")).containsText("kept on this phone", PATIENTLY);
    }

    void goesBack() {
        page.click("#back-to-board");
        seesBoard();
    }

    void seesBoard() {
        page.locator("#propose-action").waitFor();
    }

    void supports(String action) {
        page.click("#support-" + action);
    }

    void sees(String words) {
        assertThat(page.locator("main")).containsText(words, PATIENTLY);
    }

    Locator cards() {
        return page.locator("[data-action]");
    }

    private Locator cardSaying(String what) {
        return page.locator("[data-action]").filter(new Locator.FilterOptions().setHasText(what));
    }

    private Locator fieldOf(String input) {
        return page.locator(".pat-plan-field:has(" + input + ")");
    }
}
