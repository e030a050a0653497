package org.patlive.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.patlive.shared.PatLiveProperties;

/** The settings of a server with one thing set that is not set by default, and without demos. */
public final class ServerSettings {

    private ServerSettings() {}

    public static PatLiveProperties withoutDemos() {
        return settings(null, false);
    }

    public static PatLiveProperties withApiToken(String token) {
        return settings(token, false);
    }

    public static PatLiveProperties withPrivateWebhooks(boolean allowed) {
        return settings(null, allowed);
    }

    private static PatLiveProperties settings(String apiToken, boolean privateAddresses) {
        return new PatLiveProperties(
                null,
                Path.of("data"),
                Locale.UK,
                List.of(),
                new PatLiveProperties.Demo(false),
                new PatLiveProperties.Access(null, null, 10),
                new PatLiveProperties.Api(apiToken),
                new PatLiveProperties.Moving(null),
                new PatLiveProperties.Webhooks(privateAddresses),
                new PatLiveProperties.Metrics(null));
    }
}
