package org.patlive.platform.network;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.patlive.platform.health.MetricsAccess;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Marks requests that have passed a proxy. It runs before Tomcat replaces the remote address by the one in the proxy's header and
 * removes the header, since a client can send a false address in that header.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProxyDetection implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addEngineValves(new DetectionValve());
    }

    private static final class DetectionValve extends ValveBase {

        private DetectionValve() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (MetricsAccess.hasProxyHeader(request)) {
                request.setAttribute(MetricsAccess.PROXIED, true);
            }
            getNext().invoke(request, response);
        }
    }
}
