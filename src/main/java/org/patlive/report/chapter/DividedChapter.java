package org.patlive.report.chapter;

import static org.patlive.shared.text.Texts.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.patlive.analysis.projection.QuestionProjection;
import org.patlive.analysis.projection.QuestionProjection.Cause;
import org.patlive.analysis.projection.StatementProjection;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.report.file.PrintedFigures;
import org.patlive.report.image.Illustration;
import org.patlive.report.pdf.DocumentTemplate;
import org.patlive.words.StatementWords;
import org.patlive.words.StatementWords.Vote;

/**
 * The chapter with the statements on which partners disagree most. They are selected as for the agenda and ordered by the
 * four colours of disagreement: smaller differences mean nothing in small groups (domain rules, section 3).
 */
final class DividedChapter {

    private static final DocumentTemplate BODY = new DocumentTemplate("report-divided");
    private static final int MAX_STATEMENTS = 5;

    /** The first of the four colours that stands for answers well apart. */
    private static final int WELL_APART = 2;

    private static final int ACROSS_THE_LINE = 1;
    private static final double WIDTH_MM = 96;

    private DividedChapter() {}

    private record Statement(
            String heading,
            String statement,
            String lead,
            String picture,
            List<String> facts,
            List<String> questionResults,
            List<String> explanation) {}

    private record Content(Map<String, String> texts, String lead, String order, List<Statement> statements) {}

    static Chapter of(ReportedRound reported) {
        List<Item> divided = Item.statements()
                .map(item -> StatementProjection.of(reported.results(), item))
                .filter(answers -> rank(answers) >= ACROSS_THE_LINE)
                // The sort is stable: within a rank statements keep the order of the publication.
                .sorted(Comparator.comparingInt(DividedChapter::rank).reversed())
                .map(StatementProjection::item)
                .toList();
        return new Chapter(
                "divided",
                text("report.divided.heading"),
                true,
                BODY.render(new Content(
                        Map.of(
                                "addition", text("report.divided.addition"),
                                "explanation", text("report.divided.explanation")),
                        lead(divided.size()),
                        order(divided.size()),
                        divided.stream()
                                .limit(MAX_STATEMENTS)
                                .map(item -> statement(reported, item))
                                .toList())));
    }

    /** Ranks by the four colours, and within a colour by whether answers lie on both sides of the line only. */
    private static int rank(StatementProjection answers) {
        int colour = answers.colour().value().orElse(0);
        return 2 * (colour >= WELL_APART ? colour : 0) + (answers.acrossTheLine() ? ACROSS_THE_LINE : 0);
    }

    private static String lead(int divided) {
        return divided > MAX_STATEMENTS
                ? text("report.divided.first-of-many", "count", divided, "shown", MAX_STATEMENTS)
                : text("report.divided.lead", "count", divided);
    }

    private static String order(int divided) {
        return divided < 2
                ? ""
                : text("report.divided.order") + (divided > MAX_STATEMENTS ? " " + text("report.divided.others") : "");
    }

    private static Statement statement(ReportedRound reported, Item item) {
        Instrument.Element element = reported.instrument().element(item);
        StatementProjection answers = StatementProjection.of(reported.results(), item);
        return new Statement(
                item.code() + " " + element.title(),
                element.statement(),
                PrintedFigures.asSentence(answers.sentence().words()),
                Illustration.xhtml(reported.pictures().statement(item), WIDTH_MM),
                facts(reported, answers),
                questionResults(reported, answers),
                element.explanation());
    }

    private static List<String> facts(ReportedRound reported, StatementProjection answers) {
        List<String> facts = new ArrayList<>();
        var figures = reported.figures().statements().get(answers.item().index());
        answers.colour()
                .value()
                .ifPresent(colour -> facts.add(figures.iov()
                        .value()
                        .map(iov -> text(
                                "report.divided.disagreement",
                                "percent",
                                Math.round(iov * 100),
                                "colour",
                                PrintedFigures.disagreement(colour)))
                        .orElseGet(() -> text(
                                "report.divided.disagreement-colour", "colour", PrintedFigures.disagreement(colour)))));
        if (answers.pattern().isShown()) {
            facts.add(StatementWords.pattern(answers, Vote.ONLY));
        }
        StatementWords.gap(answers.gaps(), Vote.ONLY)
                .or(() -> answers.division()
                        .value()
                        .map(division -> text("report.divided.wider-gap", "division", division)))
                .ifPresent(facts::add);
        facts.add(text("report.divided.answers", "count", answers.n()));
        return facts;
    }

    /** Describes the results of questions to the phones about this statement that have been shown. */
    private static List<String> questionResults(ReportedRound reported, StatementProjection answers) {
        List<String> results = new ArrayList<>();
        reported.snapshot()
                .questionResult(new RoomQuestion(RoomQuestion.Kind.CAUSE, answers.item()))
                .map(counts -> QuestionProjection.causes(reported.results(), counts))
                .ifPresent(causes ->
                        results.add(PrintedFigures.asSentence(causes.sentence().words()) + causeCounts(causes)));
        reported.snapshot()
                .questionResult(new RoomQuestion(RoomQuestion.Kind.SECOND, answers.item()))
                .map(counts -> QuestionProjection.movement(reported.results(), answers, counts))
                .ifPresent(movement -> results.add(secondVote(movement)));
        return results;
    }

    private static String secondVote(QuestionProjection.Movement movement) {
        String result = PrintedFigures.asSentence(movement.sentence().words());
        return movement.n() > 0
                ? text("report.divided.second-vote-of", "result", result, "count", movement.n())
                : text("report.divided.second-vote", "result", result);
    }

    private static String causeCounts(QuestionProjection.Causes causes) {
        return causes.counts()
                .value()
                .map(counts -> " "
                        + text(
                                "report.divided.causes",
                                "judgement",
                                counts.get(Cause.JUDGEMENT.ordinal()),
                                "words",
                                counts.get(Cause.WORDS.ordinal()),
                                "information",
                                counts.get(Cause.INFORMATION.ordinal())))
                .orElse("");
    }
}
