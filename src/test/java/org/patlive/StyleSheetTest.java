package org.patlive;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patlive.design.RoomStyles;

/** The style sheets by room, and what the entry of each room imports. */
class StyleSheetTest {

    private static final Path STYLES = Path.of("src/main/resources/META-INF/resources/styles");

    /** What pages of a room load: the tokens, what several rooms share, and files of their own. */
    private static final Map<String, Set<String>> FOLDERS_OF_ENTRY = Map.of(
            "phone", Set.of("tokens", "shared", "phone"),
            "desk", Set.of("tokens", "shared", "desk", "picture"),
            "screen", Set.of("tokens", "shared", "screen", "picture"));

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile("@import '([^']+)';");
    private static final Pattern SELECTOR = Pattern.compile("([^{};]+)\\{");
    private static final Pattern HAS_NOT = Pattern.compile(":has\\([^()]*:not\\(");
    private static final Pattern CLASS = Pattern.compile("\\.(-?[a-zA-Z_][\\w-]*)");

    @ParameterizedTest
    @ValueSource(strings = {"phone", "desk", "screen"})
    void an_entry_imports_tokens_shared_files_and_those_of_its_room_and_holds_nothing_else(String entry) {
        String text = withoutComments(STYLES.resolve(entry + ".css"));
        List<String> imported = importsOf(entry);

        assertThat(IMPORT.matcher(text).replaceAll("")).isBlank();
        assertThat(imported)
                .doesNotHaveDuplicates()
                .containsAll(filesIn("tokens"))
                .containsAll(filesIn(entry));
        assertThat(imported.stream().map(StyleSheetTest::folder)).containsOnlyElementsOf(FOLDERS_OF_ENTRY.get(entry));
    }

    @Test
    void a_phone_loads_nothing_of_the_desk_or_the_screen_and_neither_of_them_anything_of_the_phone() {
        assertThat(importsOf("phone")).doesNotContainAnyElementsOf(filesIn("desk", "screen", "picture"));
        assertThat(importsOf("desk")).doesNotContainAnyElementsOf(filesIn("phone", "screen"));
        assertThat(importsOf("screen")).doesNotContainAnyElementsOf(filesIn("phone", "desk"));
    }

    @Test
    void every_file_is_imported_by_an_entry_and_imports_none_itself() {
        Set<String> imported = new TreeSet<>();
        FOLDERS_OF_ENTRY.keySet().forEach(entry -> imported.addAll(importsOf(entry)));

        assertThat(imported)
                .containsExactlyElementsOf(filesIn("tokens", "shared", "phone", "desk", "screen", "picture"));
        assertThat(imported).allSatisfy(file -> assertThat(withoutComments(STYLES.resolve(file)))
                .doesNotContain("@import", "@layer"));
    }

    @Test
    void no_class_is_styled_in_the_files_of_two_rooms() {
        Set<String> phone = classesIn("phone");
        Set<String> desk = classesIn("desk");
        Set<String> screen = classesIn("screen");

        assertThat(phone).isNotEmpty().doesNotContainAnyElementsOf(desk).doesNotContainAnyElementsOf(screen);
        assertThat(desk).isNotEmpty().doesNotContainAnyElementsOf(screen);
        assertThat(screen).isNotEmpty();
    }

    /** A browser then works out the styles of the whole page anew for every element that comes: Results took seconds. */
    @Test
    void no_selector_looks_inside_an_element_for_something_without_a_property() {
        assertThat(filesIn("tokens", "shared", "phone", "desk", "screen", "picture"))
                .allSatisfy(file ->
                        assertThat(withoutComments(STYLES.resolve(file))).doesNotContainPattern(HAS_NOT));
    }

    @ParameterizedTest
    @CsvSource({
        "/, phone",
        "/join/ABC234, phone",
        "/answer/ABC234, phone",
        "/screening, phone",
        "/screen/k3y, screen",
        "/console, desk",
        "/console/rounds/1/planning, desk",
        "/sign-in, desk"
    })
    void a_page_links_the_entry_of_its_room(String path, String entry) {
        assertThat(RoomStyles.linkOf(path)).matches("styles/" + entry + "\\.css\\?v=[0-9a-f]{8}");
    }

    private static List<String> importsOf(String entry) {
        return IMPORT.matcher(withoutComments(STYLES.resolve(entry + ".css")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Collection<String> filesIn(String... folders) {
        Set<String> files = new TreeSet<>();
        for (String folder : folders) {
            try (Stream<Path> found = Files.list(STYLES.resolve(folder))) {
                found.forEach(file -> files.add(folder + "/" + file.getFileName()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static Set<String> classesIn(String folder) {
        return filesIn(folder).stream()
                .map(file -> withoutComments(STYLES.resolve(file)))
                .flatMap(text -> SELECTOR.matcher(text).results())
                .flatMap(selector -> CLASS.matcher(selector.group(1)).results())
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static String folder(String file) {
        return file.substring(0, file.indexOf('/'));
    }

    private static String withoutComments(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
