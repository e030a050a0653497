package org.patlive;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Message bundles and the code that uses them belong together: no key is missing, none is left over. */
class MessageBundleTest {

    private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");

    /** A key as a whole literal, in Java or TypeScript. */
    private static final Pattern LITERAL = Pattern.compile("[\"'`]([a-z]+(?:\\.[a-z0-9-]+)+)[\"'`]");

    /** A literal that can only be meant as a key. */
    private static final Pattern ASKED_FOR =
            Pattern.compile("\\b(?:text|richText|new Refused)\\(\\s*[\"'`]([a-z]+(?:\\.[a-z0-9-]+)+)[\"'`]");

    private static final Map<String, String> MESSAGES = messages();
    private static final String CODE = code();

    @Test
    void no_text_is_missing() {
        assertThat(all(ASKED_FOR)).isSubsetOf(MESSAGES.keySet());
    }

    @Test
    void no_text_is_left_over() {
        assertThat(MESSAGES.keySet()).isSubsetOf(all(LITERAL));
    }

    @Test
    void every_key_names_the_bundle_that_it_stands_in_and_every_message_is_understood() {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            assertThat(files).allSatisfy(file -> {
                String bundle = file.getFileName().toString().replaceFirst("(_[a-z]+)?\\.properties", "");
                assertThat(read(file).stringPropertyNames()).allMatch(key -> key.startsWith(bundle + "."));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        MESSAGES.values().forEach(MessageFormat::new);
    }

    private static Set<String> all(Pattern pattern) {
        Set<String> bundles = MESSAGES.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        Set<String> found = new TreeSet<>();
        Matcher literal = pattern.matcher(CODE);
        while (literal.find()) {
            if (bundles.contains(literal.group(1).substring(0, literal.group(1).indexOf('.')))) {
                found.add(literal.group(1));
            }
        }
        return found;
    }

    private static Map<String, String> messages() {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            files.map(MessageBundleTest::read).forEach(bundle -> bundle.stringPropertyNames()
                    .forEach(key -> all.put(key, bundle.getProperty(key))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Properties read(Path file) {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }

    private static String code() {
        return Stream.of("src/main/java", "frontend")
                .flatMap(MessageBundleTest::sources)
                .map(MessageBundleTest::text)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Path> sources(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".ts"))
                    .filter(file -> !file.toString().contains("generated"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
