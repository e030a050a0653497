package org.patlive.screen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patlive.screen.plan.CardSpace.Above;

/** The measures of a card stand in the style sheet and again in {@link CardSpace}. */
class CardSpaceTest {

    private static final String STYLES = read();
    private static final double SMALLEST = 24;

    /** With all of its facts, and a page number below: nothing of a card may be cut through the middle of a line. */
    @ParameterizedTest
    @CsvSource({"3, 3, NOTHING", "3, 3, AREAS", "2, 3, REVIEW", "2, 4, NOTHING", "1, 4, NOTHING"})
    void what_a_card_shows_fits_by_the_measures_of_the_style_sheet(int rows, int facts, Above above) {
        CardSpace space = CardSpace.of(rows, above, true);
        double text = fontSize("what", space.size()) * lineHeight("pat-scene-plan-what");
        double fact = fontSize("fact", space.size()) * lineHeight("pat-scene-plan-card");

        assertThat(hasGap()).isFalse();
        assertThat(space.lines(facts)).isGreaterThanOrEqualTo(2);
        assertThat(space.lines(facts) * text + facts * fact).isLessThanOrEqualTo(space.height());
    }

    @Test
    void an_action_with_three_facts_has_three_lines_of_text_on_a_full_page() {
        assertThat(CardSpace.of(3, Above.NOTHING, true).lines(3)).isEqualTo(3);
    }

    /** The size of text on a card; the custom property is set again for each size of the board. */
    private static double fontSize(String kind, int size) {
        Matcher sizes = Pattern.compile(
                        "--" + kind + ": (?:calc\\((\\d+) \\* var\\(--p\\)\\)|var\\(--pat-projector-s\\));")
                .matcher(STYLES);
        for (int found = 0; found < size; found++) {
            assertThat(sizes.find()).isTrue();
        }
        return sizes.group(1) == null ? SMALLEST : Double.parseDouble(sizes.group(1));
    }

    private static double lineHeight(String className) {
        Matcher height = Pattern.compile("line-height: ([\\d.]+);").matcher(rule(className));
        assertThat(height.find()).isTrue();
        return Double.parseDouble(height.group(1));
    }

    /** What lies between the lines of a card, and is not counted. */
    private static boolean hasGap() {
        return Pattern.compile("^  gap:", Pattern.MULTILINE)
                .matcher(rule("pat-scene-plan-card"))
                .find();
    }

    private static String rule(String className) {
        int start = STYLES.indexOf(".pat-projector ." + className + " {");
        return STYLES.substring(start, STYLES.indexOf("\n}", start));
    }

    private static String read() {
        try {
            return Files.readString(Path.of("src/main/resources/META-INF/resources/styles/screen/plan.css"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
