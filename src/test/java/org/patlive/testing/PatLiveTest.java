package org.patlive.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.patlive.answer.PhoneBrowser;
import org.patlive.answer.PhoneSheets;
import org.patlive.console.parts.ConsoleBrowser;
import org.patlive.exchange.partnership.ExportRoundTrip;
import org.patlive.live.RestartedNode;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The whole application with a database of its own in memory; nothing of it is replaced. What tests need besides stands
 * here for all of them: each other combination would start another application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:patlive;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "patlive.languages=en-GB,en-XA"
        })
@Import({
    Workshop.class,
    TestPlans.class,
    StoredRows.class,
    SavedEvents.class,
    PhoneBrowser.class,
    PhoneSheets.class,
    ConsoleBrowser.class,
    RestartedNode.class,
    DiscussedRounds.class,
    RandomPartnership.class,
    RandomMeeting.class,
    RandomPlanners.class,
    ExportRoundTrip.class
})
public @interface PatLiveTest {}
