package org.patlive.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.patlive.testing.RunningServer;

/** A partner's phone. */
final class Phone {

    private final Page page;
    private final RunningServer server;

    Phone(Page page, RunningServer server) {
        this.page = page;
        this.server = server;
    }

    Page page() {
        return page;
    }

    /** As after scanning the QR code. */
    Phone joins(String code, String organisation, String level) {
        page.navigate(server.url("/join/" + code));
        choose("#join-organisation", organisation);
        choose("#join-level", level);
        page.click("#join-start");
        page.locator("pat-answer-sheet input[type=radio]")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return this;
    }

    void ticks(String statement, int points) {
        page.locator("#answer-" + statement + "-" + points).check();
    }

    void ticksPrinciple(int principle, int... points) {
        for (int i = 0; i < points.length; i++) {
            ticks(principle + String.valueOf((char) ('A' + i)), points[i]);
        }
    }

    void goesOn() {
        page.click("#next");
    }

    void sees(String statement, int points) {
        assertThat(page.locator("#answer-" + statement + "-" + points)).isChecked();
    }

    /** The words beside a tick: "Saved", or that it is kept on the phone. */
    Locator stateOf(String statement) {
        return page.locator("section:has(#answer-" + statement + "-4)");
    }

    void seesSaved(String statement) {
        assertThat(stateOf(statement)).containsText("Saved");
    }

    void loses(boolean connection) {
        page.context().setOffline(connection);
    }

    private void choose(String select, String item) {
        page.locator(select).click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(item))
                .locator("visible=true")
                .first()
                .click();
    }
}
