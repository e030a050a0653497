package org.patlive.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.patlive.testing.RunningServer;

/** A partner's phone. */
public final class Phone {

    private final Page page;
    private final String server;

    public Phone(Page page, RunningServer server) {
        this(page, server.url());
    }

    /** @param server its address as this phone reaches it, without a slash at its end */
    public Phone(Page page, String server) {
        this.page = page;
        this.server = server;
    }

    public Page page() {
        return page;
    }

    /** As after scanning the QR code. */
    public Phone joins(String code, String organisation, String level) {
        fillsIn(code, organisation, level);
        page.click("#join-start");
        awaitsSheet();
        return this;
    }

    /** The form for joining, without sending it. */
    public void fillsIn(String code, String organisation, String level) {
        page.navigate(server + "/join/" + code);
        choose("#join-organisation", organisation);
        choose("#join-level", level);
    }

    /** Opens an address that leads to a sheet it has already. */
    public Phone opens(String address) {
        page.navigate(address);
        awaitsSheet();
        return this;
    }

    /** As when the page comes back after the phone was locked: a browser under test never hides a page by itself. */
    public void isLookedAtAgain() {
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    }

    /** Page by page, to a principle (1 to 6), the closing questions (7) or the review (8). */
    public void goesToPage(int number) {
        while (!page.locator("[data-page='" + number + "']").isVisible()) {
            goesOn();
        }
    }

    public void goesBackToPage(int number) {
        while (!page.locator("[data-page='" + number + "']").isVisible()) {
            page.click("#back");
        }
    }

    public void isOnPage(int number) {
        assertThat(page.locator("[data-page='" + number + "']")).isVisible();
    }

    /** Writes without leaving the field, as somebody does who is interrupted. */
    public void writes(String statement, String comment) {
        page.locator("#comment-" + statement).pressSequentially(comment);
    }

    /** The address with which another device shows the same sheet. */
    public String personalLink() {
        page.getByText("Continue on another device").first().click();
        return page.locator("#personal-link").getAttribute("href");
    }

    private void awaitsSheet() {
        page.locator("pat-answer-sheet .pat-page")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    public void ticks(String statement, int points) {
        page.locator("#answer-" + statement + "-" + points).check();
    }

    public void ticksPrinciple(int principle, int... points) {
        for (int i = 0; i < points.length; i++) {
            ticks(principle + String.valueOf((char) ('A' + i)), points[i]);
        }
    }

    public void goesOn() {
        page.click("#next");
    }

    public void sees(String statement, int points) {
        assertThat(page.locator("#answer-" + statement + "-" + points)).isChecked();
    }

    /** The words beside a tick: "Saved", or that it is kept on the phone. */
    public Locator stateOf(String statement) {
        return page.locator("section:has(#answer-" + statement + "-4)");
    }

    public void seesSaved(String statement) {
        assertThat(stateOf(statement)).containsText("Saved");
    }

    public void loses(boolean connection) {
        page.context().setOffline(connection);
    }

    private void choose(String list, String choice) {
        Locator option = page.locator(list + " option").filter(new Locator.FilterOptions().setHasText(choice));
        page.selectOption(list, option.first().getAttribute("value"));
    }
}
