package org.patlive.console.parts;

import org.junit.jupiter.api.BeforeEach;
import org.patlive.shared.FacilitatorId;

/** What tests of the facilitator's pages begin with where a new facilitator has signed in. */
public abstract class SignedInViewFixture extends ConsoleViewFixture {

    protected FacilitatorId facilitator;

    @BeforeEach
    void signIn() {
        facilitator = browser.signIn();
    }
}
