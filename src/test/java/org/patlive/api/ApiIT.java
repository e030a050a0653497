package org.patlive.api;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.patlive.testing.SettableClock;
import org.patlive.webhook.WebhookContract;
import org.springframework.beans.factory.annotation.Autowired;

/** The contract of the API and of webhooks, over real HTTP; in one application, because each start takes seconds. */
@ApiApplication
class ApiIT {

    @Autowired
    private SettableClock clock;

    /** The rate limits must not carry over from one test to the next. */
    @BeforeEach
    void let_rate_limits_recover() {
        clock.advance(Duration.ofMinutes(2));
    }

    @Nested
    class Tokens extends TokenContract {}

    @Nested
    class Partnerships extends PartnershipContract {}

    @Nested
    class Rounds extends RoundContract {}

    @Nested
    class Responses extends ResponseContract {}

    @Nested
    class Results extends ResultsContract {}

    @Nested
    class ProblemWriter extends ProblemContract {}

    @Nested
    class Documentation extends DocumentationContract {}

    @Nested
    class Language extends LanguageContract {}

    @Nested
    class Webhooks extends WebhookContract {}
}
