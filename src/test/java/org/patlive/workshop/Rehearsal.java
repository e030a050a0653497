package org.patlive.workshop;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.patlive.browser.Device;
import org.patlive.browser.TestBrowser;
import org.patlive.testing.RunningServer;

/** The smallest room: what a server has to do for most of the tests, once, so that its classes are known. */
public final class Rehearsal {

    private Rehearsal() {}

    /** @param server with the facilitator of {@link RunningServer}, and nothing else */
    public static void at(RunningServer server) {
        try (TestBrowser browser = TestBrowser.launch()) {
            FacilitatorAtWork facilitator =
                    new FacilitatorAtWork(browser.newContext(Device.LAPTOP, ColorScheme.LIGHT), server);
            String code = facilitator.setsUpAnOpenRound();
            Page screen = facilitator.opensScreen();
            facilitator.shows("heatmap");
            Phone phone = new Phone(browser.newPhone(), server).joins(code, "Council", "board");
            phone.ticks("1A", 3);
            phone.seesSaved("1A");
            facilitator.shows("dartboard");
            facilitator.closesRound();
            screen.close();
        }
    }
}
