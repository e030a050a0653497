package org.patlive;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import org.junit.jupiter.api.Test;

/**
 * Draws the modules, their rooms and who uses whom from the compiled classes, and fails if the committed picture shows
 * something else. An arrow is left out where a longer way leads to the same module.
 */
class ArchitecturePictureTest {

    private static final Path SOURCE = Path.of("docs/architecture.puml");
    private static final Path PICTURE = Path.of("docs/architecture.svg");
    private static final String ROOT = PatLive.class.getPackageName() + ".";
    private static final int ROOMS_IN_A_LINE = 3;

    private static final String STYLE = """
            @startuml
            !pragma layout smetana
            skinparam backgroundColor white
            skinparam defaultFontName sans-serif
            skinparam shadowing false
            skinparam nodesep 25
            skinparam ranksep 35
            skinparam rectangle {
              BackgroundColor #F4F6F8
              BorderColor #5B6B7B
              RoundCorner 8
            }
            skinparam ArrowColor #5B6B7B
            """;

    @Test
    void the_committed_picture_shows_the_modules_as_they_are() throws IOException {
        String source = draw();
        if (Boolean.getBoolean("patlive.draw")) {
            Files.writeString(SOURCE, source);
            Files.writeString(PICTURE, picture(source));
        }

        assertThat(Files.readString(SOURCE))
                .as("docs/architecture.puml. Draw it anew and commit it with its picture: "
                        + "./mvnw test -Dtest=ArchitecturePictureTest -Dpatlive.draw=true")
                .isEqualTo(source);
        assertThat(Files.readString(PICTURE)).as("docs/architecture.svg").contains(mark(source));
    }

    private static String draw() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.patlive");
        Map<String, Set<String>> rooms = new TreeMap<>();
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass type : classes) {
            String[] place = place(type);
            if (place.length == 0) {
                continue;
            }
            Set<String> roomsOfModule = rooms.computeIfAbsent(place[0], module -> new TreeSet<>());
            if (place.length > 1) {
                roomsOfModule.add(place[1]);
            }
            Set<String> used = uses.computeIfAbsent(place[0], module -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> place(dependency.getTargetClass().getBaseComponentType()))
                    .filter(target -> target.length > 0 && !target[0].equals(place[0]))
                    .forEach(target -> used.add(target[0]));
        }
        StringBuilder source = new StringBuilder(STYLE);
        rooms.forEach((module, inside) -> source.append("rectangle \"<b>%s</b>%s\" as %s%n"
                .formatted(module, lines(inside), module)
                .replace(System.lineSeparator(), "\n")));
        uses.forEach((module, used) -> used.stream()
                .filter(target -> used.stream().noneMatch(other -> leads(uses, other, target)))
                .forEach(target -> source.append(module + " --> " + target + "\n")));
        return source.append("@enduml\n").toString();
    }

    /** Module and, if it has any, room of a class of ours. */
    private static String[] place(JavaClass type) {
        String name = type.getPackageName() + ".";
        return name.startsWith(ROOT) && name.length() > ROOT.length()
                ? name.substring(ROOT.length()).split("\\.")
                : new String[0];
    }

    private static String lines(Set<String> rooms) {
        List<String> names = List.copyOf(rooms);
        StringBuilder lines = new StringBuilder();
        for (int first = 0; first < names.size(); first += ROOMS_IN_A_LINE) {
            lines.append("\\n<size:11>")
                    .append(String.join(" · ", names.subList(first, Math.min(first + ROOMS_IN_A_LINE, names.size()))));
        }
        return lines.toString();
    }

    /** Whether a way over at least one arrow leads from one module to another. */
    private static boolean leads(Map<String, Set<String>> uses, String from, String to) {
        return uses.getOrDefault(from, Set.of()).stream().anyMatch(next -> next.equals(to) || leads(uses, next, to));
    }

    private static String picture(String source) throws IOException {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        new SourceStringReader(source).outputImage(drawn, new FileFormatOption(FileFormat.SVG, false));
        return drawn.toString(StandardCharsets.UTF_8) + mark(source);
    }

    /** Tells of which source a picture is; its own text depends on the fonts of the machine that drew it. */
    private static String mark(String source) {
        return "<!-- Drawn from architecture.puml of " + Integer.toHexString(source.hashCode()) + " -->\n";
    }
}
