package org.patlive.platform.web;

import org.patlive.shared.PatLiveProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PatLiveProperties.class)
public class PlatformConfiguration {

    /** Not while somebody works on the front end: there the files change. */
    @Bean
    @ConditionalOnMissingClass("com.vaadin.base.devserver.DevModeHandlerManagerImpl")
    FilterRegistrationBean<FrontendFiles> programFiles() {
        FilterRegistrationBean<FrontendFiles> first = new FilterRegistrationBean<>(new FrontendFiles());
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    /** Vaadin's servlet is reached by a forward, after which Tomcat would let nobody write the answer that was kept. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> answersAfterForwards() {
        return server -> server.addContextCustomizers(context -> context.setSuspendWrappedResponseAfterForward(false));
    }
}
