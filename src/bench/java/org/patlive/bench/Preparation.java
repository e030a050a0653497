package org.patlive.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patlive.browser.Device;
import org.patlive.browser.TestBrowser;
import org.patlive.testing.RunningServer;
import org.patlive.workshop.FacilitatorAtWork;

/** A facilitator with a real browser, who opens rounds in Open mode and shows the dartboard. */
final class Preparation implements AutoCloseable {

    private static final Pattern SCREEN = Pattern.compile("/?screen/([^?]+)");

    private final TestBrowser browser = TestBrowser.launch();
    private final FacilitatorAtWork facilitator;
    private final String partnership;

    Preparation(RunningServer server) {
        facilitator = new FacilitatorAtWork(browser.newContext(Device.LAPTOP, ColorScheme.LIGHT), server);
        facilitator.signsIn(RunningServer.EMAIL, RunningServer.PASSWORD);
        facilitator.createsPartnership("Riverside Partnership", "Council", "Health service", "Charity", "Company");
        facilitator.goesToPartnership();
        partnership = facilitator.console().url();
    }

    /** So many rounds, opened one after the other by somebody who then closes the browser. */
    static List<OpenRound> rounds(MeasuredServer server, int count) {
        try (Preparation preparation = new Preparation(server.running())) {
            List<OpenRound> rounds = new ArrayList<>();
            for (int number = 1; number <= count; number++) {
                rounds.add(preparation.opens("Round " + number));
            }
            return rounds;
        }
    }

    OpenRound opens(String title) {
        Page console = facilitator.console();
        console.navigate(partnership);
        facilitator.preparesRound(title, "Open");
        String code = facilitator.opensRound();
        facilitator.shows("dartboard");
        Matcher key = SCREEN.matcher(
                console.locator("iframe[title='Preview of the screen']").getAttribute("src"));
        if (!key.find()) {
            throw new IllegalStateException("The console has no preview of the screen");
        }
        return new OpenRound(code, key.group(1));
    }

    /** Closes the round that the console shows. @return when it was confirmed, by {@link System#nanoTime()} */
    long closesRound() {
        facilitator.console().click("#close-round");
        long now = System.nanoTime();
        facilitator.confirm();
        return now;
    }

    TestBrowser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
    }
}
