package org.patlive.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.patlive.testing.SettableClock;
import org.patlive.testing.Workshop;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The whole application on a random port, with a clock that tests move. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "vaadin.react.enable=false",
            "patlive.languages=en-GB,en-XA",
            "patlive.public-url=https://pat.example.org",
            "patlive.api.token=" + ApiApplication.CONFIGURED_TOKEN,
            "patlive.access.facilitator-email=" + ApiApplication.CONFIGURED_EMAIL,
            "patlive.access.facilitator-password=correct horse battery",
            "patlive.webhooks.private-addresses=true",
            "spring.datasource.url=jdbc:h2:mem:api;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
@Import({ApiClients.class, Workshop.class, ApiApplication.Time.class})
public @interface ApiApplication {

    String CONFIGURED_TOKEN = "a token from the settings";
    String CONFIGURED_EMAIL = "robot@council.example";

    /** A clock that stands still until a test moves it. */
    @TestConfiguration(proxyBeanMethods = false)
    class Time {

        @Bean
        @Primary
        SettableClock turnedClock() {
            return new SettableClock();
        }
    }
}
