package org.patlive.platform.health;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.patlive.live.FeedLag;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The health indicators of this server: its database responds, and its live updates are delivered. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    /** A lag above this means that updates are stuck: even when a whole hall answers at once, they take about a second. */
    static final Duration MAX_LAG = Duration.ofSeconds(10);

    /** Spring Boot's database check with a time limit. The bean's name makes Spring Boot omit its own. */
    @Bean
    HealthIndicator dbHealthContributor(DataSource database) {
        DataSourceHealthIndicator unlimited = new DataSourceHealthIndicator(database);
        return new TimeLimitedHealth("The database", unlimited::health);
    }

    @Bean
    HealthIndicator feedHealthContributor(List<FeedLag> lags) {
        return () -> {
            Health.Builder health = Health.up();
            for (FeedLag lag : lags) {
                Duration behind = lag.lag();
                health.withDetail(lag.part(), behind.toMillis() + " ms");
                if (behind.compareTo(MAX_LAG) > 0) {
                    health.down();
                }
            }
            return health.build();
        };
    }
}
