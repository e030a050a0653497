package org.patlive.shared;

import static org.patlive.shared.text.Texts.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patlive.shared.text.Languages;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set under {@code patlive.*}. Blank values count as not set.
 *
 * @param publicUrl address under which people reach PAT Live from outside, as {@code https://pat.example.org},
 *     without a slash at its end; null if there is none
 * @param dataFolder folder that holds the database; absolute
 * @param locale language in which this installation speaks
 * @param languages languages that rounds and phones may choose, {@code locale} first
 */
@ConfigurationProperties("patlive")
public record PatLiveProperties(
        @Nullable String publicUrl,
        @DefaultValue("./data") Path dataFolder,
        @DefaultValue("en-GB") Locale locale,
        @DefaultValue List<Locale> languages,
        @DefaultValue Demo demo,
        @DefaultValue Access access,
        @DefaultValue Api api,
        @DefaultValue Moving moving,
        @DefaultValue Webhooks webhooks,
        @DefaultValue Metrics metrics) {

    public PatLiveProperties {
        publicUrl = baseUrl(publicUrl);
        dataFolder = dataFolder.toAbsolutePath().normalize();
        checkKnown("patlive.locale", List.of(locale));
        checkKnown("patlive.languages", languages);
        languages =
                Stream.concat(Stream.of(locale), languages.stream()).distinct().toList();
    }

    /** @param enabled whether a facilitator may start a demo workshop */
    public record Demo(@DefaultValue("true") boolean enabled) {}

    /**
     * The first facilitator of an unattended set-up, both given or none, and how passwords are kept.
     *
     * @param facilitatorEmail null if not set
     * @param facilitatorPassword null if not set
     * @param passwordStrength bcrypt's cost, 4 to 31: one more doubles the work of trying a password
     */
    public record Access(
            @Nullable String facilitatorEmail,
            @Nullable String facilitatorPassword,
            @DefaultValue("10") int passwordStrength) {

        public Access {
            facilitatorEmail = blankToNull(facilitatorEmail);
            facilitatorPassword = blankToNull(facilitatorPassword);
            if ((facilitatorEmail == null) != (facilitatorPassword == null)) {
                throw new StartupFailure(text("shared.setting.facilitator-incomplete"));
            }
            if (passwordStrength < 4 || passwordStrength > 31) {
                throw new StartupFailure(text("shared.setting.password-strength"));
            }
        }

        /** Without the password, which must not reach a log. */
        @Override
        public String toString() {
            return "Access[facilitatorEmail=" + facilitatorEmail + "]";
        }
    }

    /** @param token bearer token of the REST interface; null if not set */
    public record Api(@Nullable String token) {

        public Api {
            token = blankToNull(token);
        }

        /** Without the token, which must not reach a log. */
        @Override
        public String toString() {
            return "Api[]";
        }
    }

    /** @param privateAddresses whether webhooks may lead to this machine or the local network, and do without TLS */
    public record Webhooks(@DefaultValue("false") boolean privateAddresses) {}

    /**
     * @param secret that installations share which read each other's files of partnerships; null for one of this
     *     installation's own
     */
    public record Moving(@Nullable String secret) {

        private static final int SHORTEST = 20;

        public Moving {
            secret = blankToNull(secret);
            if (secret != null && secret.length() < SHORTEST) {
                throw new StartupFailure(text("shared.setting.secret-too-short", "min", SHORTEST));
            }
        }

        /** Without the secret, which must not reach a log. */
        @Override
        public String toString() {
            return "Moving[]";
        }
    }

    /** @param token bearer token with which another machine may read metrics; null if not set */
    public record Metrics(@Nullable String token) {

        public Metrics {
            token = blankToNull(token);
        }

        /** Without the token, which must not reach a log. */
        @Override
        public String toString() {
            return "Metrics[]";
        }
    }

    private static void checkKnown(String setting, List<Locale> languages) {
        languages.stream()
                .filter(language -> !Languages.isKnown(language))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new StartupFailure(text(
                            "shared.setting.language",
                            "setting",
                            setting,
                            "given",
                            unknown.toString().replace('_', '-')));
                });
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable String baseUrl(@Nullable String given) {
        String set = blankToNull(given);
        if (set == null) {
            return null;
        }
        String address = set.endsWith("/") ? set.substring(0, set.length() - 1) : set;
        if (!isBaseUrl(address)) {
            throw new StartupFailure(text("shared.setting.public-url", "given", set));
        }
        return address;
    }

    private static boolean isBaseUrl(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            boolean bare = uri.getRawPath() != null
                    && uri.getRawPath().isEmpty()
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && uri.getRawUserInfo() == null;
            return web && bare && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
