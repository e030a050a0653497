package org.patlive.api;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.patlive.testing.TurnedClock;
import org.patlive.webhook.WebhookContract;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything that programs are promised, over real HTTP; in one application, because each start takes seconds. */
@ApiApplication
class ApiIT {

    @Autowired
    private TurnedClock clock;

    /** Wrong tokens of one test are no business of the next. */
    @BeforeEach
    void time_passes() {
        clock.turn(Duration.ofMinutes(2));
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
    class Problems extends ProblemContract {}

    @Nested
    class ApiDocumentation extends DocumentContract {}

    @Nested
    class Webhooks extends WebhookContract {}
}
