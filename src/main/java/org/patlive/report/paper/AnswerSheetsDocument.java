package org.patlive.report.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.round.PrivacyStatement;
import org.patlive.assessment.round.RoundData;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Instrument.Element;
import org.patlive.instrument.Instrument.Principle;
import org.patlive.instrument.Level;
import org.patlive.report.file.PrintableText;
import org.patlive.report.pdf.DocumentTemplate;
import org.patlive.report.pdf.PrintDocument;
import org.patlive.report.pdf.PrintDocument.Bookmark;

/**
 * The answer sheets of a round as a document: six profiles with the explanations of their elements, significance,
 * success.
 */
final class AnswerSheetsDocument {

    static final String ADDITIONS =
            "Sheet numbers, the keys of the statements and the five points of significance: not part"
                    + " of the published tool.";

    private static final DocumentTemplate BODY = new DocumentTemplate("answer-sheets");
    private static final List<Integer> POINTS = List.of(5, 4, 3, 2, 1);
    private static final String PREFER_NOT_TO_SAY = "I prefer not to say";

    private final Instrument instrument;

    /** An answer of the scale with its points. */
    private record Answer(String words, int points) {}

    private record Statement(String code, String element, String words, List<Answer> answers) {}

    private record ElementExplanation(String heading, List<String> explanation) {}

    /** A profile sheet, and the page that explains it. */
    private record Sheet(
            int number,
            String title,
            List<String> introduction,
            List<Statement> statements,
            List<ElementExplanation> explanations) {}

    private record Weight(String code, String title, List<Integer> points) {}

    private record Content(
            PrintDocument document,
            String privacy,
            List<String> organisations,
            List<String> levels,
            boolean asksForName,
            boolean countsOnlyIfComplete,
            Instrument.Sheet sheet,
            List<Sheet> sheets,
            List<Weight> weights,
            List<Answer> answers,
            Instrument.Completing completing) {

        Instrument.Block instruction() {
            return sheet.instructions().getFirst();
        }

        boolean hasLevels() {
            return !levels.isEmpty();
        }
    }

    AnswerSheetsDocument(Instrument instrument) {
        this.instrument = instrument;
    }

    String xhtml(RoundData round, LocalDate createdOn) {
        Mode mode = round.plan().disclosure().mode();
        Content content = new Content(
                document(round, createdOn, ""),
                PrivacyStatement.full(round.plan().disclosure()),
                organisations(round, mode),
                levels(round, mode),
                mode == Mode.OPEN,
                mode == Mode.ANONYMOUS,
                instrument.sheet(),
                instrument.principles().stream().map(this::sheet).toList(),
                instrument.principles().stream()
                        .map(principle -> new Weight("W" + principle.number(), principle.title(), POINTS))
                        .toList(),
                answers(),
                instrument.completing());
        return document(round, createdOn, BODY.render(content)).xhtml(instrument);
    }

    private PrintDocument document(RoundData round, LocalDate createdOn, String body) {
        List<Bookmark> bookmarks = new ArrayList<>();
        bookmarks.add(new Bookmark("first", "About you"));
        bookmarks.add(new Bookmark("how", "How to fill in these sheets"));
        instrument
                .principles()
                .forEach(principle -> bookmarks.add(new Bookmark(
                        "sheet-" + principle.number(), "Principle " + principle.number() + ": " + principle.title())));
        bookmarks.add(new Bookmark("sheet-7", "Significance"));
        bookmarks.add(new Bookmark("sheet-8", "Success"));
        return new PrintDocument(
                "Assessment sheets",
                PrintableText.line(round.partnership().name()),
                PrintableText.line(round.plan().title()),
                createdOn,
                ADDITIONS,
                PrintDocument.Layout.ANSWER_SHEETS,
                bookmarks,
                body);
    }

    private static List<String> organisations(RoundData round, Mode mode) {
        List<String> organisations = new ArrayList<>(round.partnership().organisations().stream()
                .map(OrganisationData::name)
                .map(PrintableText::line)
                .toList());
        if (JoinDetails.isOrganisationOptional(mode)) {
            organisations.add(PREFER_NOT_TO_SAY);
        }
        return organisations;
    }

    private static List<String> levels(RoundData round, Mode mode) {
        List<String> levels = new ArrayList<>(
                round.plan().levels().stream().sorted().map(Level::label).toList());
        if (!levels.isEmpty() && JoinDetails.isLevelOptional(mode)) {
            levels.add(PREFER_NOT_TO_SAY);
        }
        return levels;
    }

    private Sheet sheet(Principle principle) {
        return new Sheet(
                principle.number(),
                principle.title(),
                principle.introduction(),
                principle.elements().stream().map(this::statement).toList(),
                principle.elements().stream()
                        .map(element -> new ElementExplanation(
                                element.item().code() + " " + element.heading(), element.explanation()))
                        .toList());
    }

    private Statement statement(Element element) {
        return new Statement(element.item().code(), element.title(), element.statement(), answers());
    }

    private List<Answer> answers() {
        return instrument.sheet().scale().entrySet().stream()
                .map(answer -> new Answer(answer.getValue(), answer.getKey()))
                .toList();
    }
}
