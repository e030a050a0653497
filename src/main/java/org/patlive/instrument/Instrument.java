package org.patlive.instrument;

import java.util.List;
import java.util.Map;

/**
 * The whole publication as data, verbatim. Loaded once at start from {@code instrument/pat-2003.yaml}; a list of
 * strings is a list of paragraphs.
 */
public record Instrument(
        Publication publication,
        List<Prose> introduction,
        List<Principle> principles,
        Sheet sheet,
        Completing completing,
        List<Stage> stages,
        Analysis analysis,
        List<Scenario> scenarios,
        List<Prose> annex) {

    /** Title, authors and the acknowledgement that Crown copyright asks for. */
    public record Publication(
            String title,
            List<String> authors,
            String publisher,
            int year,
            List<Prose> preface,
            String acknowledgement) {}

    /** A passage with its heading; a block is a paragraph or a list. */
    public record Prose(String heading, List<Block> blocks) {}

    /** Either a paragraph ({@code items} empty) or a list ({@code text} may be empty or introduce it). */
    public record Block(String text, List<String> items) {}

    /**
     * One of the six principles.
     *
     * @param title as in the list of the six principles, e.g. "Recognise and Accept the Need for Partnership"
     * @param sheetTitle as on its profile sheet, e.g. "recognise and accept the need for partnership"
     * @param stage3Title as in stage 3; differs for principle 5
     * @param introduction the explanation behind the principle
     * @param bands the four published sentences
     */
    public record Principle(
            int number,
            String title,
            String sheetTitle,
            String stage3Title,
            List<String> introduction,
            List<Element> elements,
            Map<Band, String> bands) {}

    /**
     * One of the 36 elements with its statement.
     *
     * @param title as listed on the profile sheet
     * @param heading as above its explanation; differs from the title in a stop or a hyphen in places
     */
    public record Element(Item item, String title, String heading, String statement, List<String> explanation) {}

    /** The wording that every profile sheet shares. */
    public record Sheet(String question, Map<Integer, String> scale, String scoringKey, List<Block> instructions) {}

    /** "Completing the assessment": significance and success. */
    public record Completing(
            List<Block> introduction,
            String significanceHeading,
            List<Block> significance,
            String significanceInstruction,
            String moreSignificant,
            String lessSignificant,
            String successHeading,
            String successQuestion,
            String successStatement,
            String successComment) {}

    /** One of the four stages: the points of the diagram and the guidance of its chapter. */
    public record Stage(int number, String title, List<Block> diagram, List<Block> guidance) {}

    /** Stage 3's outline and the four aggregate texts. */
    public record Analysis(List<Prose> understanding, Map<Band, String> aggregates) {}

    /** Scenario A, B or C: the sentence of the diagram and the guidance of stage 4. */
    public record Scenario(String letter, String summary, List<Block> guidance) {}

    public Principle principle(int number) {
        return principles.get(number - 1);
    }

    public Element element(Item statement) {
        return principle(statement.principle()).elements().get(statement.index() % 6);
    }
}
