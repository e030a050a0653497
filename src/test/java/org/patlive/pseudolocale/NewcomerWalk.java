package org.patlive.pseudolocale;

import java.util.regex.Pattern;
import org.patlive.testing.RunningServer;
import org.patlive.workshop.FacilitatorAtWork;

/** What somebody reads who has just started the program: in the terminal, at the first sign-in, and in a demo. */
final class NewcomerWalk {

    private static final Pattern FIRST_LINK = Pattern.compile("http://localhost:\\d+(/sign-in\\?first=\\S+)");
    private static final String PASSWORD = "a long password";

    private final ReadWindow window;
    private final RunningServer server;
    private final Findings findings;

    NewcomerWalk(ReadWindow window, RunningServer server, Findings findings) {
        this.window = window;
        this.server = server;
        this.findings = findings;
    }

    void terminal() {
        String link = server.printed(FIRST_LINK);
        server.output()
                .lines()
                .filter(line -> !line.matches("\\S+ +\\S+ .*"))
                .forEach(line -> findings.read(line, link));
    }

    void firstAccount(String email) {
        window.opens(server.printed(FIRST_LINK), "#first-set-up");
        window.page().locator("#first-email input").fill(email);
        window.page().locator("#first-password input").fill("short");
        window.clicks("#first-set-up", "#first-password-again[invalid]");
        window.page().locator("#first-password-again input").fill("short");
        window.clicksAndFollows("#first-set-up", "[role=alert]");
        window.page().locator("#first-password input").fill(PASSWORD);
        window.page().locator("#first-password-again input").fill(PASSWORD);
        window.clicks("#first-set-up", ".console-notice");
        new FacilitatorAtWork(window.page(), server.url()).signsIn(email, PASSWORD);
        window.reads(".console-empty");
        window.clicks("#sign-out", "vaadin-login-form input[name=password], #demo");
    }

    void demo() {
        window.opens("/", "#demo");
        window.clicks("#demo-anonymous", "#leave-demo");
        window.opens("/console/api", "h1");
        window.opens("/console", ".console-card");
    }
}
