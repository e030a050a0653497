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
 * Five hundred phones hold five hundred push connections on which next to nothing is said: what they tell the server
 * comes as requests of their own. By default such a connection takes some 180 kB of buffers, and as much again outside
 * the heap for compression.
 */
@Configuration(proxyBeanMethods = false)
class PushConnectionBuffers {

    private static final String BYTES = "1024";

    /** For what comes in, which is a heartbeat now and then. */
    @Bean
    static BeanPostProcessor smallBuffersOfPush() {
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
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> smallBuffersOfConnections() {
        return server -> {
            server.addEngineValves(new WithoutCompression());
            server.addConnectorCustomizers(connector -> {
                connector.setProperty("socket.appReadBufSize", "2048");
                connector.setProperty("socket.appWriteBufSize", "2048");
            });
        };
    }

    /** A screen is sent what has changed, which is short; a window of compression would stay with each connection. */
    private static final class WithoutCompression extends ValveBase {

        private WithoutCompression() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            request.getCoyoteRequest().getMimeHeaders().removeHeader("Sec-WebSocket-Extensions");
            getNext().invoke(request, response);
        }
    }
}
