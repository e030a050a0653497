package org.patlive.console.account;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.patlive.console.parts.ConsoleBrowser;
import org.patlive.shared.FacilitatorId;
import org.patlive.testing.PatLiveTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A facilitator who has signed in, in a browser of their own for each test. */
@PatLiveTest
public abstract class SignedInViewTest {

    @Autowired
    public ConsoleBrowser browser;

    public FacilitatorId facilitator;

    @BeforeEach
    void start() {
        browser.start();
        facilitator = browser.signIn();
    }

    @AfterEach
    void stop() {
        browser.stop();
    }
}
