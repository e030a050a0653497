package org.patlive.platform.web;

import java.time.Duration;
import org.patlive.shared.PatLiveProperties;
import org.patlive.shared.text.Languages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The configuration properties, the languages, and how Tomcat serves the files of the front end. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PatLiveProperties.class)
public class PlatformConfiguration {

    @Bean
    Languages languages(PatLiveProperties settings) {
        return new Languages(settings.languages());
    }

    /** Absent in development mode, in which the files change. */
    @Bean
    @ConditionalOnMissingClass("com.vaadin.base.devserver.DevModeHandlerManagerImpl")
    FilterRegistrationBean<FrontendFileFilter> frontendFileFilter() {
        FilterRegistrationBean<FrontendFileFilter> registration =
                new FilterRegistrationBean<>(new FrontendFileFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    PushStartFilter pushStartFilter() {
        return new PushStartFilter(Duration.ofSeconds(30));
    }

    @Bean
    FilterRegistrationBean<PushStartFilter> pushConnectionsWaitForTheStart(PushStartFilter filter) {
        FilterRegistrationBean<PushStartFilter> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/VAADIN/push");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setAsyncSupported(true);
        return registration;
    }

    /**
     * {@link FrontendFileFilter} writes the response after Vaadin's servlet, which is reached by a forward. Tomcat would suspend
     * the response then.
     */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> responsesAfterForwards() {
        return server -> server.addContextCustomizers(context -> context.setSuspendWrappedResponseAfterForward(false));
    }
}
