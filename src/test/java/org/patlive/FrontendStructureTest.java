package org.patlive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The modules under {@code frontend}, as their imports connect them. */
class FrontendStructureTest {

    private static final Path FRONTEND = Path.of("frontend").toAbsolutePath();
    private static final Pattern IMPORT = Pattern.compile("(?:from|import|import\\()\\s*'(\\.[^']+)'");

    @Test
    void no_modules_import_each_other_in_a_circle() {
        Map<Path, Set<Path>> imports = imports(UnaryOperator.identity());

        assertThat(imports).as("found at all").hasSizeGreaterThan(20);
        assertThat(inCircles(imports)).isEmpty();
    }

    @Test
    void no_folders_import_each_other_in_a_circle() {
        assertThat(inCircles(imports(Path::getParent))).isEmpty();
    }

    /** The units that remain after taking away, again and again, those that import none of the rest or are imported by none. */
    private static Set<Path> inCircles(Map<Path, Set<Path>> imports) {
        Map<Path, Set<Path>> rest = new TreeMap<>(imports);
        boolean changed = true;
        while (changed) {
            Set<Path> imported = rest.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
            changed = rest.keySet().retainAll(imported)
                    | rest.values().removeIf(others -> Collections.disjoint(others, rest.keySet()));
        }
        return rest.keySet();
    }

    /** @param unit the module itself, or what it is part of */
    private static Map<Path, Set<Path>> imports(UnaryOperator<Path> unit) {
        Map<Path, Set<Path>> imports = new TreeMap<>();
        for (Path module : modules()) {
            Set<Path> imported = imports.computeIfAbsent(unit.apply(module), any -> new TreeSet<>());
            IMPORT.matcher(read(module))
                    .results()
                    .map(found -> unit.apply(
                            module.resolveSibling(found.group(1) + ".ts").normalize()))
                    .filter(other -> !other.equals(unit.apply(module)))
                    .forEach(imported::add);
        }
        return imports;
    }

    private static List<Path> modules() {
        try (Stream<Path> files = Files.walk(FRONTEND)) {
            return files.filter(file -> file.toString().endsWith(".ts"))
                    .filter(file -> !file.startsWith(FRONTEND.resolve("generated")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path module) {
        try {
            return Files.readString(module);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
