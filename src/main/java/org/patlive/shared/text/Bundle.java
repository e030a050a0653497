package org.patlive.shared.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The messages of one room in one language; what a language lacks is in English. */
final class Bundle {

    private static final String FOLDER = "/vaadin-i18n/";

    private final Locale locale;
    private final Map<String, String> patterns;
    private final Map<String, Message> messages = new ConcurrentHashMap<>();

    private Bundle(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = patterns;
    }

    static Bundle read(String name, Locale locale) {
        Properties properties = new Properties();
        load(name + ".properties", properties);
        boolean pseudo = PseudoLocale.is(locale);
        if (!pseudo && !locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            load(fileOf(name, locale), properties);
        }
        return new Bundle(
                locale,
                properties.stringPropertyNames().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                key -> key,
                                key -> pseudo
                                        ? PseudoLocale.accented(properties.getProperty(key))
                                        : properties.getProperty(key))));
    }

    /** Whether a language other than English has a file for this room. */
    static boolean exists(String name, Locale locale) {
        return Bundle.class.getResource(FOLDER + fileOf(name, locale)) != null;
    }

    Map<String, String> patterns() {
        return patterns;
    }

    Message message(String key) {
        return messages.computeIfAbsent(key, missing -> {
            String pattern = patterns.get(missing);
            if (pattern == null) {
                throw new UnknownText(missing);
            }
            return new Message(pattern, locale);
        });
    }

    private static String fileOf(String name, Locale locale) {
        return name + "_" + locale.getLanguage() + ".properties";
    }

    private static void load(String file, Properties properties) {
        try (InputStream stream = Bundle.class.getResourceAsStream(FOLDER + file)) {
            if (stream != null) {
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
