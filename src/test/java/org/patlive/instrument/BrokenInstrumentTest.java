package org.patlive.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.patlive.instrument.BrokenFile.broken;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks the published file in one place and expects the sentence that whoever edits it will read. */
class BrokenInstrumentTest {

    private static final String SECTIONS =
            "publication, introduction, principles, sheet, completing, stages, analysis, scenarios, annex";

    static Stream<BrokenFile> breakages() {
        return Stream.of(
                broken("a missing statement")
                        .in("item: 3D")
                        .without("statement:")
                        .saysAt("item: 3D", "element 3D has no statement."),
                broken("a blank statement")
                        .in("item: 3D")
                        .replacing("statement: .*", "statement: \"  \"")
                        .saysAt("statement:", "the statement of element 3D is blank."),
                broken("an empty statement")
                        .in("item: 3D")
                        .replacing("statement: .*", "statement:")
                        .saysAt("statement:", "the statement of element 3D is blank."),
                broken("a statement that is a list")
                        .in("item: 3D")
                        .replacing("statement: .*", "statement: [yes, no]")
                        .saysAt("statement:", "the statement of element 3D should be a text."),
                broken("a missing band")
                        .in("number: 2")
                        .without("7-12:")
                        .saysAt("bands:", "the set of bands of principle 2 has no 7-12."),
                broken("a missing aggregate band")
                        .in("aggregates:")
                        .replacing("36: >-", "35: >-")
                        .saysAt(
                                "35:",
                                "the set of aggregate bands has an unknown entry '35'; expected are 109-144, 73-108,"
                                        + " 37-72, 36."),
                broken("a key twice")
                        .in("item: 4B")
                        .replacing("title: .*", "title: One\n        title: Two")
                        .saysAt("title: Two", "element 4B has two entries 'title'."),
                broken("an unknown key")
                        .in("item: 5A")
                        .replacing("heading:", "headline:")
                        .saysAt(
                                "headline:",
                                "element 5A has an unknown entry 'headline'; expected are item, title, heading,"
                                        + " statement, explanation."),
                broken("an unknown section")
                        .in("annex:")
                        .replacing("annex:", "appendix:")
                        .saysAt(
                                "appendix:",
                                "the file has an unknown entry 'appendix'; expected are " + SECTIONS + "."),
                broken("five elements")
                        .in("number: 6")
                        .withoutFrom("- item: 6F", "bands:")
                        .saysAt("elements:", "expected 6 entries in the elements of principle 6, found 5."),
                broken("elements in the wrong order")
                        .in("item: 1C")
                        .replacing("item: 1C", "item: 1D")
                        .saysAt("item: 1D", "the item of element 1C should be 1C, not 1D."),
                broken("a principle with the wrong number")
                        .in("number: 2")
                        .replacing("number: 2", "number: 7")
                        .saysAt("number: 7", "the number of principle 2 should be 2, not 7."),
                broken("five principles")
                        .in("principles:")
                        .withoutFrom("- number: 6", "sheet:")
                        .saysAt("principles:", "expected 6 entries in the principles of the file, found 5."),
                broken("an explanation without paragraphs")
                        .in("item: 1A")
                        .withoutFrom("explanation:", "- item: 1B")
                        .replacing("- item: 1B", "  explanation: []\n      - item: 1B")
                        .saysAt("explanation: []", "there is nothing in the explanation of element 1A."),
                broken("a scale without its highest point")
                        .in("scale:")
                        .without("4: Strongly agree")
                        .saysAt("scale:", "the scale of the sheet has no 4."),
                broken("a worked example with five answers")
                        .in("example:")
                        .replacing("\\[4, 2, 3, 3, 3, 1]", "[4, 2, 3, 3, 3]")
                        .saysAt("answers:", "expected 6 entries in the answers of the example of the sheet, found 5."),
                broken("a total in words")
                        .in("example:")
                        .replacing("total: 16", "total: sixteen")
                        .saysAt(
                                "total:",
                                "the total of the example of the sheet should be a whole number, not 'sixteen'."),
                broken("three stages")
                        .in("stages:")
                        .withoutFrom("- number: 3", "- number: 4")
                        .saysAt("stages:", "expected 4 entries in the stages of the file, found 3."),
                broken("a stage without guidance")
                        .in("stages:")
                        .replacing("guidance: \\*instructions", "guidance: []")
                        .saysAt("guidance: []", "there is nothing in the guidance of stage 2."),
                broken("a stage that is only a text")
                        .in("stages:")
                        .withoutFrom("- number: 1", "- number: 2")
                        .replacing("- number: 2", "- Preparation\n  - number: 2")
                        .saysAt(
                                "- Preparation",
                                "stage 1 should have the entries number, title, heading, diagram, guidance."),
                broken("a scenario D")
                        .in("letter: C")
                        .replacing("letter: C", "letter: D")
                        .saysAt("letter: D", "the letter of scenario C should be C, not D."),
                broken("a passage without text")
                        .in("heading: conclusion")
                        .withoutFrom("blocks:", "Partnerships of this type")
                        .replacing("level: 2\n.*", "level: 2\n    blocks: []")
                        .cutAfter("blocks: []")
                        .saysAt(
                                "heading: conclusion",
                                "the passage 'conclusion' has neither text nor a passage below it."),
                broken("a passage at level 5")
                        .in("heading: conclusion")
                        .replacing("level: 2", "level: 5")
                        .saysAt("level: 5", "the level of entry 17 in the annex of the file should be 1 to 4, not 5."),
                broken("a list without its items")
                        .in("In such relationships:")
                        .replacing("items:", "points:")
                        .saysAt(
                                "points:",
                                "entry 2 in the blocks of entry 5 in the annex of the file has an unknown entry"
                                        + " 'points'; expected are text, items."),
                broken("authors in one line")
                        .in("publication:")
                        .withoutFrom("authors:", "publisher:")
                        .replacing("publisher:", "authors: Brian Hardy\n  publisher:")
                        .saysAt("authors:", "the authors of the publication should be a list."),
                broken("a line indented too little")
                        .in("item: 3D")
                        .replacing("  statement:", " statement:")
                        .saysAt(
                                "statement:",
                                "this is not YAML: expected <block end>, but found '<block mapping start>'."),
                broken("a tab")
                        .in("item: 3D")
                        .replacing("  statement:", "\tstatement:")
                        .saysAt(
                                "statement:",
                                "this is not YAML: found character '\\t(TAB)' that cannot start any token. (Do not use"
                                        + " \\t(TAB) for indentation)."),
                broken("a reference to nothing")
                        .in("stages:")
                        .replacing("\\*instructions", "*instruction")
                        .saysAt("*instruction", "this is not YAML: found undefined alias instruction."));
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void isToldByItsLineAndOneSentence(BrokenFile breakage) {
        var loader = new InstrumentLoader("some.yaml");

        var refusal = catchThrowableOfType(BrokenInstrument.class, () -> loader.parse(breakage.yaml()));

        assertThat(refusal).hasMessage("some.yaml, line " + breakage.line() + ": " + breakage.sentence());
        assertThat(refusal.line()).isEqualTo(breakage.line());
    }

    @Test
    void anEmptyFileIsToldToo() {
        var refusal = catchThrowableOfType(
                BrokenInstrument.class, () -> new InstrumentLoader("some.yaml").parse("# nothing"));

        assertThat(refusal).hasMessage("some.yaml, line 1: the file is empty.");
    }

    @Test
    void aFileThatIsNotThereIsToldToo() {
        var refusal =
                catchThrowableOfType(BrokenInstrument.class, () -> new InstrumentLoader("instrument/none.yaml").load());

        assertThat(refusal).hasMessage("instrument/none.yaml, line 1: the file is missing.");
    }

    @Test
    void aFileWithAForbiddenCharacterIsToldToo() {
        var refusal =
                catchThrowableOfType(BrokenInstrument.class, () -> new InstrumentLoader("some.yaml").parse("a: \0"));

        assertThat(refusal).hasMessageStartingWith("some.yaml, line 1: this is not YAML: ");
    }
}
