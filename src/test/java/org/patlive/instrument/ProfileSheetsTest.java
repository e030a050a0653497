package org.patlive.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patlive.instrument.Instrument.Element;
import org.patlive.instrument.Instrument.Principle;

/** Reads the sheets out of the publication a second time, by its own headings, and compares them one to one. */
class ProfileSheetsTest {

    private final Instrument instrument = new InstrumentLoader(InstrumentLoader.PUBLISHED).load();
    private List<String> lines;

    @BeforeEach
    void skipTheContents() {
        var all = PublicationText.lines().filter(line -> !line.isEmpty()).toList();
        lines = all.subList(all.indexOf("preface"), all.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void theSixStatementsOfASheetStandInItsOrder(int number) {
        var sheet = from(sheetOf(number));
        var rows = between(sheet, line -> line.startsWith("To what extent do you agree"), "Scores");

        assertThat(principle(number).elements()).extracting(Element::statement).containsExactlyElementsOf(rows);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void theSixElementsOfASheetStandInItsOrder(int number) {
        var sheet = from(sheetOf(number));
        var listed = between(sheet, "Elements of the principle"::equals, "rapid partnership profile");

        assertThat(principle(number).elements())
                .extracting(element -> letter(element) + ". " + element.title())
                .containsExactlyElementsOf(listed);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void everyElementHasItsOwnHeadingAndExplanation(int number) {
        var explanations = explanationsOf(number);

        for (var element : principle(number).elements()) {
            var start = explanations.indexOf("Element " + letter(element) + ": " + element.heading());
            assertThat(start).as("heading of element " + element.item()).isNotNegative();

            var paragraphs = explanations.subList(start + 1, explanations.size()).stream()
                    .takeWhile(line -> !line.startsWith("Element ")
                            && !line.equals("the six partnership principles")
                            && !line.equals("completing the assessment"));
            assertThat(element.explanation())
                    .as("explanation of element " + element.item())
                    .containsExactlyElementsOf(paragraphs.toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void theExplanationOfAPrincipleStandsBeforeItsElements(int number) {
        var introduction = explanationsOf(number).stream().takeWhile(line -> !line.startsWith("Element A"));

        assertThat(principle(number).introduction()).containsExactlyElementsOf(introduction.toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void theFourBandsOfAPrincipleStandUnderItsTitleInStage3(int number) {
        var principle = principle(number);
        var stage3 = from("stage 3: analysis of findings and feedback"::equals);
        var title = stage3.indexOf("Principle " + number + ": " + principle.stage3Title());

        assertThat(title).isNotNegative();
        assertThat(principle.bands().entrySet())
                .extracting(band -> band.getKey().range() + ": " + band.getValue())
                .containsExactlyElementsOf(stage3.subList(title + 1, title + 5));
    }

    private Principle principle(int number) {
        return instrument.principle(number);
    }

    private static char letter(Element element) {
        return element.item().code().charAt(1);
    }

    private Predicate<String> sheetOf(int number) {
        return ("principle " + number + ": " + principle(number).sheetTitle())::equals;
    }

    /** What follows the second mention of a principle's title, which is the heading above its explanation. */
    private List<String> explanationsOf(int number) {
        var sheet = from(sheetOf(number));
        return sheet.subList(
                sheet.indexOf("Scoring Key: Strongly Agree 4; Agree 3; Disagree 2; Strongly Disagree 1") + 2,
                sheet.size());
    }

    private List<String> from(Predicate<String> start) {
        return lines.stream().dropWhile(start.negate()).toList();
    }

    private static List<String> between(List<String> lines, Predicate<String> start, String end) {
        return lines.stream()
                .dropWhile(start.negate())
                .skip(1)
                .takeWhile(line -> !line.startsWith(end))
                .toList();
    }
}
