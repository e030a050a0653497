package org.patlive.platform.startup;

import java.net.BindException;
import java.util.Optional;
import org.patlive.shared.Causes;
import org.springframework.boot.tomcat.ConnectorStartFailedException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.env.PropertyResolver;

/** Explains why the web server cannot listen on its port. */
class PortProblem implements StartupProblem {

    @Override
    public Optional<String> explain(Causes failure, PropertyResolver settings) {
        return failure.first(PortInUseException.class)
                .map(e -> "Port " + e.getPort() + " is taken by another program; stop that one, or choose another port"
                        + " with server.port.")
                .or(() -> failure.first(ConnectorStartFailedException.class)
                        .map(e -> "Port " + e.getPort() + " cannot be opened (" + failure.rootMessage()
                                + "); choose another with server.port."))
                .or(() -> failure.first(BindException.class)
                        .map(e -> "The web server cannot listen (" + Causes.firstLine(String.valueOf(e.getMessage()))
                                + "); check server.address and server.port."));
    }
}
