package org.patlive.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * The whole application on a free port, for tests that look at it in a browser and call its services as well. All of them
 * share one application and its database: none expects to be alone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:served;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "patlive.languages=en-GB,en-XA",
            // As the jar says of itself; the services are at hand here only because this is no jar.
            "vaadin.productionMode=true",
            "vaadin.react.enable=false"
        })
@Import({Workshop.class, TestPlans.class, DiscussedRounds.class})
public @interface ServedPatLiveTest {}
