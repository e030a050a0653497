package org.patlive.report.paper;

import static java.util.Map.entry;
import static org.patlive.shared.text.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.round.RoundData;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Instrument.Element;
import org.patlive.instrument.Instrument.Principle;
import org.patlive.instrument.Level;
import org.patlive.report.file.PrintableText;
import org.patlive.report.pdf.DocumentTemplate;
import org.patlive.report.pdf.PrintDocument;
import org.patlive.report.pdf.PrintDocument.Bookmark;
import org.patlive.words.PrivacyStatement;

/**
 * The answer sheets of a round as a document: six profiles with the explanations of their elements, significance,
 * success.
 */
final class AnswerSheetsDocument {

    private static final DocumentTemplate BODY = new DocumentTemplate("answer-sheets");
    private static final List<Integer> POINTS = List.of(5, 4, 3, 2, 1);

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
            List<ElementExplanation> explanations) {

        String place() {
            return text("report.paper.sheet", "number", number);
        }

        String heading() {
            return text("report.paper.principle", "number", number, "title", title);
        }

        String explanationsHeading() {
            return text("report.paper.explanations", "number", number);
        }
    }

    private record Weight(String code, String title, List<Integer> points) {}

    private record Content(
            PrintDocument document,
            Map<String, String> texts,
            String privacy,
            List<String> organisations,
            List<String> levels,
            boolean asksForName,
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
                texts(mode),
                PrivacyStatement.full(round.plan().disclosure()),
                organisations(round, mode),
                levels(round, mode),
                mode == Mode.OPEN,
                instrument.sheet(),
                instrument.principles().stream().map(this::sheet).toList(),
                instrument.principles().stream()
                        .map(principle -> new Weight("W" + principle.number(), principle.title(), POINTS))
                        .toList(),
                answers(),
                instrument.completing());
        return document(round, createdOn, BODY.render(content)).xhtml(instrument);
    }

    private static Map<String, String> texts(Mode mode) {
        boolean anonymous = mode == Mode.ANONYMOUS; // then incomplete sheets do not count
        return Map.ofEntries(
                entry("privacy", text("report.paper.privacy")),
                entry(
                        "exception",
                        mode == Mode.OPEN
                                ? text("report.paper.exception")
                                : text("report.paper.exception") + " " + text("report.paper.no-names")),
                entry("aboutYou", text("report.paper.about-you")),
                entry("name", text("report.paper.name")),
                entry("organisation", text("report.paper.organisation")),
                entry("level", text("report.paper.level")),
                entry("how", text("report.paper.how")),
                entry(
                        "profiles",
                        anonymous
                                ? text("report.paper.profiles") + " " + text("report.paper.profiles-complete")
                                : text("report.paper.profiles")),
                entry("behind", text("report.paper.behind")),
                entry("last", anonymous ? text("report.paper.last-complete") : text("report.paper.last")),
                entry("comments", text("report.paper.comments")),
                entry("together", text("report.paper.together")),
                entry("published", text("report.paper.published")),
                entry("question", text("report.paper.question")),
                entry("principles", text("report.paper.principles")),
                entry("partner", text("report.paper.partner")),
                entry("key", text("report.table.key")),
                entry("statement", text("report.table.statement")),
                entry("principle", text("report.table.principle")),
                entry("sheet7", text("report.paper.sheet", "number", 7)),
                entry("sheet8", text("report.paper.sheet", "number", 8)));
    }

    private PrintDocument document(RoundData round, LocalDate createdOn, String body) {
        List<Bookmark> bookmarks = new ArrayList<>();
        bookmarks.add(new Bookmark("first", text("report.paper.about-you")));
        bookmarks.add(new Bookmark("how", text("report.paper.how")));
        instrument
                .principles()
                .forEach(principle -> bookmarks.add(new Bookmark(
                        "sheet-" + principle.number(),
                        text("report.paper.principle", "number", principle.number(), "title", principle.title()))));
        bookmarks.add(new Bookmark("sheet-7", text("report.paper.significance")));
        bookmarks.add(new Bookmark("sheet-8", text("report.paper.success")));
        return new PrintDocument(
                text("report.paper.title"),
                PrintableText.line(round.partnership().name()),
                PrintableText.line(round.plan().title()),
                createdOn,
                text("report.paper.addition"),
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
            organisations.add(text("report.paper.prefer-not-to-say"));
        }
        return organisations;
    }

    private static List<String> levels(RoundData round, Mode mode) {
        List<String> levels = new ArrayList<>(
                round.plan().levels().stream().sorted().map(Level::label).toList());
        if (!levels.isEmpty() && JoinDetails.isLevelOptional(mode)) {
            levels.add(text("report.paper.prefer-not-to-say"));
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
