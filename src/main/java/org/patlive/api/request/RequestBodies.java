package org.patlive.api.request;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

/** How request bodies are read, as far as {@code application.yaml} cannot say it. */
@Configuration(proxyBeanMethods = false)
class RequestBodies {

    /** Answers “Expect: 100-continue” when a controller reads the body, so that a refused body is never sent. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> continueWhenRead() {
        return server ->
                server.addConnectorCustomizers(connector -> connector.setProperty("continueResponseTiming", "onRead"));
    }

    /** Refuses numbers and booleans where a text is expected: Jackson would turn them into text. */
    @Bean
    JsonMapperBuilderCustomizer strictText() {
        return mapper -> mapper.withCoercionConfig(
                LogicalType.Textual, text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }
}
