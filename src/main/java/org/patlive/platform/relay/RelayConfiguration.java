package org.patlive.platform.relay;

import java.util.UUID;
import org.patlive.live.LivePlans;
import org.patlive.live.LiveSessions;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.jdbc.core.JdbcTemplate;

/** Enables messages between servers on PostgreSQL, without further configuration. An H2 file belongs to one process. */
@Configuration(proxyBeanMethods = false)
@Conditional(RelayConfiguration.OnPostgres.class)
class RelayConfiguration {

    private final String node = UUID.randomUUID().toString();

    @Bean
    NodeMessageSender nodeMessageSender(JdbcTemplate database) {
        return new NodeMessageSender(database, node);
    }

    @Bean
    NodeMessageListener nodeMessageListener(JdbcConnectionDetails database, LiveSessions live, LivePlans plans) {
        return new NodeMessageListener(database, live, plans, node);
    }

    static class OnPostgres extends SpringBootCondition {

        @Override
        public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
            String url = context.getEnvironment().getProperty("spring.datasource.url", "");
            return new ConditionOutcome(
                    url.startsWith("jdbc:postgresql:"), "database at " + url.replaceFirst("[;?].*", ""));
        }
    }
}
