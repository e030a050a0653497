package org.patlive.platform.network;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.patlive.platform.health.MetricsReader;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Notes that a request has passed a proxy, before the server puts the address that the proxy tells in the place of the
 * real one and takes the header away: somebody may have told the proxy a wrong one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProxyTrace implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addEngineValves(new Trace());
    }

    private static final class Trace extends ValveBase {

        private Trace() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (MetricsReader.showsAProxy(request)) {
                request.setAttribute(MetricsReader.PROXIED, true);
            }
            getNext().invoke(request, response);
        }
    }
}
