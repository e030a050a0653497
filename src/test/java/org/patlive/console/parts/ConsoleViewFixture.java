package org.patlive.console.parts;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.patlive.assessment.round.RoundService;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of the facilitator's pages begin with: a browser in which nobody has signed in. */
@PatLiveTest
public abstract class ConsoleViewFixture {

    @Autowired
    protected ConsoleBrowser browser;

    @Autowired
    protected Workshop workshop;

    @Autowired
    protected RoundService rounds;

    @BeforeEach
    void startBrowser() {
        browser.start();
    }

    @AfterEach
    void stopBrowser() {
        browser.stop();
    }
}
