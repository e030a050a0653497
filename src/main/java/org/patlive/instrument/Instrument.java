package org.patlive.instrument;

import java.util.List;
import java.util.Map;

/**
 * The whole publication as data, verbatim. It is loaded once at start from {@code instrument/pat-2003.yaml}. A list
 * of strings is a list of paragraphs; no text is blank and every list is unmodifiable.
 */
public record Instrument(
        Publication publication,
        List<Passage> introduction,
        List<Principle> principles,
        Sheet sheet,
        Completing completing,
        List<Stage> stages,
        Analysis analysis,
        List<Scenario> scenarios,
        List<Passage> annex) {

    /**
     * Title, authors, preface, and what Crown copyright requires.
     *
     * @param contact the lines under "Contact details" after the preface; out of date, so not shown
     * @param acknowledgement our own sentence: Crown copyright with title and source, as the notice requires
     * @param copyright the published notice, verbatim
     * @param imprint the rest of the last page: address, further copies, printer
     */
    public record Publication(
            String title,
            List<String> authors,
            String publisher,
            int year,
            List<Passage> preface,
            List<String> contact,
            String acknowledgement,
            List<String> copyright,
            List<String> imprint) {}

    /**
     * A passage with its heading. A footnote is the last block of the passage that refers to it and begins with its
     * raised number.
     *
     * @param level the depth of the heading: 1 for a chapter, up to 4
     * @param blocks empty only where passages of a deeper level follow at once
     */
    public record Passage(String heading, int level, List<Block> blocks) {}

    /** Either a paragraph ({@code items} empty) or a list, which {@code text} introduces; never blank. */
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

    /**
     * The wording that every profile sheet shares.
     *
     * @param title "rapid partnership profile"
     * @param scale the four answers by their points, from 4 to 1
     * @param instructions the chapter on stage 2, page 13; the same blocks as that stage's guidance
     */
    public record Sheet(
            String title,
            String elementsHeading,
            String question,
            Map<Integer, String> scale,
            String commentsHeading,
            String scoringKey,
            List<Block> instructions,
            Example example) {}

    /**
     * The worked example of the scoring in the chapter on stage 2.
     *
     * @param answers the points given to elements A to F
     * @param scores the sums of the columns as printed, from strongly agree to strongly disagree
     */
    public record Example(int principle, List<Integer> answers, List<Integer> scores, int total) {}

    /**
     * "Completing the assessment", page 38: significance and success.
     *
     * @param moreSignificant the left end of the grid
     * @param lessSignificant the right end of the grid
     */
    public record Completing(
            String heading,
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

    /**
     * One of the four stages: the points of the diagram and the guidance of its chapter.
     *
     * @param title as in the diagram, e.g. "Undertaking the Assessment"
     * @param heading as above its chapter, e.g. "undertaking the partnership assessment"
     */
    public record Stage(int number, String title, String heading, List<Block> diagram, List<Block> guidance) {}

    /**
     * Stage 3 without its first paragraph, pages 41 to 43.
     *
     * @param understanding "Understanding the results", in outline and in detail
     * @param diagramTitle the caption of the dartboard
     */
    public record Analysis(
            List<Passage> understanding, String diagramTitle, String aggregatesHeading, Map<Band, String> aggregates) {}

    /**
     * A possible outcome of the assessment, with the guidance of stage 4.
     *
     * @param letter A, B or C
     * @param summary the sentence of the diagram
     * @param guidance the part of stage 4 on it (4a, 4b, 4c); the closing paragraph of the chapter follows under C
     */
    public record Scenario(String letter, String summary, List<Block> guidance) {}

    /** Returns the principle with this number, 1 to 6. */
    public Principle principle(int number) {
        if (number < 1 || number > principles.size()) {
            throw new IllegalArgumentException("There is no principle " + number);
        }
        return principles.get(number - 1);
    }

    /** Returns the element that one of the 36 statements belongs to. */
    public Element element(Item statement) {
        if (!statement.isStatement()) {
            throw new IllegalArgumentException("'" + statement + "' is not a statement of a principle");
        }
        return principle(statement.principle()).elements().get(statement.index() % 6);
    }
}
