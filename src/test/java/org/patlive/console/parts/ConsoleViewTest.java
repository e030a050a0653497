package org.patlive.console.parts;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.patlive.testing.PatLiveTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Starts a browser of its own for each test of the console. */
@PatLiveTest
public abstract class ConsoleViewTest {

    @Autowired
    protected ConsoleBrowser browser;

    @BeforeEach
    void startBrowser() {
        browser.start();
    }

    @AfterEach
    void stopBrowser() {
        browser.stop();
    }
}
