package org.patlive.platform.web;

import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the buffers of push connections small. Five hundred phones hold as many connections, on which little is sent, since
 * phones send to the server by separate requests. By default a connection takes about 180 kB of buffers, and as much again
 * outside the heap for compression.
 */
@Configuration(proxyBeanMethods = false)
class PushConnectionBuffers {

    private static final String BYTES = "1024";

    /** For incoming messages, which are only heartbeats. */
    @Bean
    static BeanPostProcessor smallPushBuffers() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> registration
                        && registration.getServlet() instanceof SpringServlet) {
                    registration.addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, BYTES);
                    registration.addInitParameter(ApplicationConfig.WEBSOCKET_MAXTEXTSIZE, BYTES);
                    registration.addInitParameter(ApplicationConfig.WEBSOCKET_MAXBINARYSIZE, BYTES);
                }
                return bean;
            }
        };
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> smallSocketBuffers() {
        return server -> {
            server.addEngineValves(new CompressionDisabled());
            server.addConnectorCustomizers(connector -> {
                connector.setProperty("socket.appReadBufSize", "2048");
                connector.setProperty("socket.appWriteBufSize", "2048");
            });
        };
    }

    /** Prevents compression of WebSocket messages: they are short, and each connection would keep a compression window. */
    private static final class CompressionDisabled extends ValveBase {

        private CompressionDisabled() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            request.getCoyoteRequest().getMimeHeaders().removeHeader("Sec-WebSocket-Extensions");
            getNext().invoke(request, response);
        }
    }
}
