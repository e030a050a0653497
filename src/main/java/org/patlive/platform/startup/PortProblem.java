package org.patlive.platform.startup;

import static org.patlive.shared.text.Texts.text;

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
                .map(e -> text("platform.startup.port-taken", "port", String.valueOf(e.getPort())))
                .or(() -> failure.first(ConnectorStartFailedException.class)
                        .map(e -> text(
                                "platform.startup.port-closed",
                                "port",
                                String.valueOf(e.getPort()),
                                "cause",
                                failure.rootMessage())))
                .or(() -> failure.first(BindException.class)
                        .map(e -> text(
                                "platform.startup.address",
                                "cause",
                                Causes.firstLine(String.valueOf(e.getMessage())))));
    }
}
