package org.patlive.console.parts;

import org.junit.jupiter.api.BeforeEach;
import org.patlive.shared.FacilitatorId;

/** Signs a new facilitator in, in a browser of their own, for each test. */
public abstract class SignedInViewTest extends ConsoleViewTest {

    protected FacilitatorId facilitator;

    @BeforeEach
    void signIn() {
        facilitator = browser.signIn();
    }
}
