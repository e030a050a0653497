package org.patlive.workshop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.regex.Pattern;
import org.patlive.testing.RunningServer;

/** A facilitator's browser: a console window and, once opened, the window for the projector. */
public final class FacilitatorAtWork {

    private final Page console;
    private final String server;

    public FacilitatorAtWork(BrowserContext browser, RunningServer server) {
        this(browser.newPage(), server);
    }

    /** With a console window that is open already. */
    public FacilitatorAtWork(Page console, RunningServer server) {
        this(console, server.url());
    }

    /** @param server its address as this browser reaches it, without a slash at its end */
    public FacilitatorAtWork(Page console, String server) {
        this.console = console;
        this.server = server;
    }

    public Page console() {
        return console;
    }

    /** Follows the one-time link that the server printed. */
    public void setsUpFirstAccount(String link, String email, String password) {
        console.navigate(link);
        fill("#first-email", email);
        fill("#first-password", password);
        fill("#first-password-again", password);
        console.click("#first-set-up");
        // The e-mail is there already, and with it a form that listens: nobody types before they see it.
        assertThat(console.locator("vaadin-login-form input[name=username]")).hasValue(email);
    }

    public void signsIn(String email, String password) {
        if (!console.url().contains("/sign-in")) {
            console.navigate(server + "/console");
        }
        Locator username = console.locator("vaadin-login-form input[name=username]");
        Locator secret = console.locator("vaadin-login-form input[name=password]");
        username.fill(email);
        secret.fill(password);
        assertThat(username).hasValue(email);
        assertThat(secret).hasValue(password);
        console.locator("vaadin-login-form vaadin-button[theme~=primary]").click();
        try {
            console.waitForURL(Pattern.compile(".*/console.*"));
        } catch (TimeoutError e) {
            throw new AssertionError(
                    "Not signed in; at " + console.url() + " it says: " + console.innerText("body"), e);
        }
    }

    /** Creates a partnership; its first round is prepared with it, and the console shows that. */
    public void createsPartnership(String name, String... organisations) {
        console.click("#new-partnership");
        fill("#name", name);
        console.locator("#organisations textarea").fill(String.join("\n", organisations));
        console.click("#save-draft");
        assertThat(console.locator("#open-round")).isVisible();
    }

    /** From the page of one of its rounds. */
    public void goesToPartnership() {
        console.click(".console-back");
        assertThat(console.locator("#new-round")).isVisible();
    }

    /** From the partnership's page. */
    public void addsOrganisations(String... organisations) {
        for (String organisation : organisations) {
            fill("#organisation-name", organisation);
            console.click("#add-organisation");
            assertThat(console.locator("main li").getByText(organisation, exactly()))
                    .isVisible();
            assertThat(console.locator("#organisation-name input")).hasValue("");
        }
    }

    /** Prepares another round, from the partnership's page. */
    public void preparesRound(String title, String mode) {
        console.click("#new-round");
        fill("#name", title);
        console.click("#name-done");
        agrees(title, mode);
    }

    /** Sets what is agreed for the round whose preparation the console shows. */
    public void agrees(String title, String mode) {
        fill("#round-title", title);
        console.locator("#round-mode vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(mode))
                .first()
                .locator("input")
                .check();
    }

    /** From the first sign-in to an open round in Open mode, the short way; returns its join code. */
    public String setsUpAnOpenRound() {
        signsIn(RunningServer.EMAIL, RunningServer.PASSWORD);
        console.click("#new-partnership");
        fill("#name", "Riverside Partnership");
        console.locator("#organisations textarea").fill("Council\nCharity");
        agrees("This year", "Open");
        console.click("#open-first-round");
        return code();
    }

    /** Opens the round and confirms; returns its join code. */
    public String opensRound() {
        console.click("#open-round");
        confirm();
        return code();
    }

    private String code() {
        assertThat(console.locator("#round-code")).isVisible();
        return console.locator("#round-code").textContent().strip();
    }

    /** From wherever the console is, to one stage of the round that it shows. */
    public void goesToStage(int number) {
        console.click("#stage-" + number);
        assertThat(console.locator("#stage-" + number)).hasAttribute("aria-current", "page");
    }

    public Page opensScreen() {
        Page screen = console.waitForPopup(() -> console.click("#open-screen"));
        assertThat(screen.locator("[data-scene]")).isVisible();
        return screen;
    }

    public Page opensScreenWith(String scene) {
        Page screen = opensScreen();
        shows(scene);
        return screen;
    }

    public void shows(String scene) {
        if (!console.locator("#scene-" + scene).isVisible()) {
            console.click("#more-scenes");
        }
        console.click("#scene-" + scene);
        assertThat(console.locator("#scene-" + scene)).hasAttribute("aria-pressed", "true");
    }

    public void closesRound() {
        console.click("#close-round");
        confirm();
    }

    /** From the page of the assessment. */
    public void reopensRound() {
        console.click("#reopen-round");
        confirm();
        assertThat(console.locator("#close-round")).isVisible();
    }

    public void confirm() {
        console.locator("vaadin-confirm-dialog [slot=confirm-button], vaadin-dialog #confirm")
                .first()
                .click();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private void fill(String field, String text) {
        console.locator(field + " input").fill(text);
    }
}
