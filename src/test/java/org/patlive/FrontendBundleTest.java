package org.patlive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares what the views import today with what the committed bundle loads for them. Vaadin notices changed files of the
 * front end, but not that a view uses a component for the first time or has another class name: its page would stay empty.
 */
class FrontendBundleTest {

    private static final Path BUNDLE = Path.of("src/main/bundles/prod.bundle");

    /** Written by Vaadin's Maven plugin in every build, from the classes as they are. */
    private static final Path GENERATED = Path.of("frontend/generated/flow");

    /** A view's key, which is a hash of its class name, and the chunk of its imports. */
    private static final Pattern CHUNK_OF_VIEW =
            Pattern.compile("([0-9a-f]{64}).{1,120}?(chunk-[0-9a-f]{64})", Pattern.DOTALL);

    private static final Pattern IMPORT = Pattern.compile("^import '([^']+)'", Pattern.MULTILINE);
    private static final Pattern BUNDLE_REPORT = Pattern.compile("const data = (\\{.*?});\\n", Pattern.DOTALL);

    @Test
    void the_committed_bundle_loads_whatever_the_views_import() throws IOException {
        Map<String, Set<String>> imported = importsOfToday();
        Map<String, Set<String>> bundled = importsInBundle();

        assertThat(imported).isNotEmpty();
        assertThat(imported)
                .as(
                        "the views of the committed front-end bundle. Make it anew and commit it with your change: "
                                + "rm %s && ./mvnw clean package -DskipTests (Node 24 has to be on the path)",
                        BUNDLE)
                .allSatisfy((view, imports) ->
                        assertThat(bundled.getOrDefault(view, Set.of())).containsAll(imports));
    }

    private static Map<String, Set<String>> importsOfToday() throws IOException {
        return chunks(Files.readString(GENERATED.resolve("generated-flow-imports.js")), chunk -> {
            Set<String> imports = new LinkedHashSet<>();
            Matcher found = IMPORT.matcher(read(GENERATED.resolve("chunks").resolve(chunk + ".js")));
            while (found.find()) {
                if (found.group(1).matches("(@vaadin|Frontend)/.*")) {
                    imports.add(found.group(1));
                }
            }
            return imports;
        });
    }

    private static Map<String, Set<String>> importsInBundle() throws IOException {
        try (ZipFile bundle = new ZipFile(BUNDLE.toFile())) {
            String loader = bundle.stream()
                    .filter(entry -> entry.getName().matches(".*/generated-flow-imports-[^/]*\\.js"))
                    .map(entry -> read(bundle, entry.getName()))
                    .findFirst()
                    .orElseThrow();
            Matcher report = BUNDLE_REPORT.matcher(read(bundle, "config/bundle-size.html"));
            assertThat(report.find()).isTrue();
            JsonNode modules = JsonMapper.shared().readTree(report.group(1)).get("nodeMetas");
            return chunks(loader, chunk -> modules.valueStream()
                    .filter(module -> module.get("id").asString().endsWith("/" + chunk + ".js"))
                    .flatMap(module -> module.get("imported").valueStream())
                    .map(used ->
                            modules.get(used.get("uid").asString()).get("id").asString())
                    .map(FrontendBundleTest::asImported)
                    .collect(Collectors.toSet()));
        }
    }

    /** The other way round: the bundle names files, imports name modules. */
    private static String asImported(String file) {
        return file.replaceFirst("^/node_modules/", "").replaceFirst("^/frontend/", "Frontend/");
    }

    private static Map<String, Set<String>> chunks(String loader, Function<String, Set<String>> importsOf) {
        Map<String, Set<String>> imports = new TreeMap<>();
        Matcher found = CHUNK_OF_VIEW.matcher(loader);
        while (found.find()) {
            imports.put(found.group(1), importsOf.apply(found.group(2)));
        }
        return imports;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(ZipFile bundle, String name) {
        try {
            return new String(bundle.getInputStream(bundle.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
