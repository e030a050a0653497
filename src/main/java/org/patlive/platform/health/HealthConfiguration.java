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

/** What makes this server well: its database answers, and its windows are told the news. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    /** A hall of phones that all tick at once is through in a second; what waits for ten does not move. */
    static final Duration LONGEST_LAG = Duration.ofSeconds(10);

    /** Boot's own, in bounded time; by this name Boot leaves its own out. */
    @Bean
    HealthIndicator dbHealthContributor(DataSource database) {
        DataSourceHealthIndicator patient = new DataSourceHealthIndicator(database);
        return new TimeLimitedHealth("The database", patient::health);
    }

    @Bean
    HealthIndicator feedHealthContributor(List<FeedLag> lags) {
        return () -> {
            Health.Builder health = Health.up();
            for (FeedLag lag : lags) {
                Duration behind = lag.behind();
                health.withDetail(lag.part(), behind.toMillis() + " ms");
                if (behind.compareTo(LONGEST_LAG) > 0) {
                    health.down();
                }
            }
            return health.build();
        };
    }
}
