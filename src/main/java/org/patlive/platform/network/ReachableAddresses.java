package org.patlive.platform.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.patlive.shared.PatLiveProperties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;

/**
 * The base URLs at which people can reach this server, for example to join.
 *
 * <p>They are determined at each call, because a laptop changes networks between the office and the workshop.
 */
@Service
public class ReachableAddresses {

    private final @Nullable String publicUrl;
    private final Supplier<List<String>> localNetwork;
    private final String scheme;
    private volatile int port;

    @Autowired
    ReachableAddresses(PatLiveProperties properties, Environment environment) {
        this(
                properties.publicUrl(),
                LocalNetwork::addresses,
                usesTls(environment) ? "https" : "http",
                environment.getProperty("server.port", Integer.class, 8080));
    }

    ReachableAddresses(
            @Nullable String publicUrl, Supplier<List<String>> localNetwork, String scheme, int configuredPort) {
        this.publicUrl = publicUrl;
        this.localNetwork = localNetwork;
        this.scheme = scheme;
        this.port = configuredPort;
    }

    /** {@return the base URL most likely to work for people in the room, without a slash at its end} */
    public String best() {
        return all().getFirst();
    }

    /**
     * {@return all base URLs, the best first} The configured public address comes first, then those of the local
     * network; {@code localhost} stands in only if there is no other. Never empty.
     */
    public List<String> all() {
        List<String> urls = new ArrayList<>();
        if (publicUrl != null) {
            urls.add(publicUrl);
        }
        urls.addAll(localNetwork());
        return urls.isEmpty() ? List.of(localhost()) : List.copyOf(urls);
    }

    /** {@return the base URLs within the local network; empty without one} */
    public List<String> localNetwork() {
        return localNetwork.get().stream().map(this::url).toList();
    }

    /** {@return the base URL for a browser on this computer} */
    public String localhost() {
        return url("localhost");
    }

    private String url(String host) {
        boolean defaultPort = port == ("https".equals(scheme) ? 443 : 80);
        return scheme + "://" + host + (defaultPort ? "" : ":" + port);
    }

    /** The port may be chosen by the system, as in tests; then only the running server knows it. */
    @EventListener
    void on(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() == null) {
            port = event.getWebServer().getPort();
        }
    }

    private static boolean usesTls(Environment environment) {
        return environment.getProperty("server.ssl.enabled", Boolean.class, true)
                && (environment.containsProperty("server.ssl.bundle")
                        || environment.containsProperty("server.ssl.certificate")
                        || environment.containsProperty("server.ssl.key-store"));
    }
}
