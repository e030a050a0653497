package org.patlive.report.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.patlive.analysis.projection.QuestionProjection;
import org.patlive.analysis.projection.QuestionProjection.Cause;
import org.patlive.analysis.projection.StatementProjection;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.report.file.PrintedFigures;
import org.patlive.report.image.Illustration;
import org.patlive.report.pdf.DocumentTemplate;

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

    private record Content(String lead, String order, List<Statement> statements) {}

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
                "What divides the partners most",
                true,
                BODY.render(new Content(
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
        return divided == 0
                ? "No statement divides the partners."
                : divided == 1
                        ? "One statement divides the partners."
                        : divided + " statements divide the partners"
                                + (divided > MAX_STATEMENTS ? "; these are " + MAX_STATEMENTS + " of them." : ".");
    }

    private static String order(int divided) {
        return divided < 2
                ? ""
                : "The answers are well apart, or stand on both sides of the line between agreeing and disagreeing. The"
                        + " statements come by the four colours of disagreement, never by smaller gaps; what is alike, in"
                        + " the order of the publication."
                        + (divided > MAX_STATEMENTS ? " The heatmap shows the others." : "");
    }

    private static Statement statement(ReportedRound reported, Item item) {
        Instrument.Element element = reported.instrument().element(item);
        StatementProjection answers = StatementProjection.of(reported.results(), item);
        return new Statement(
                item.code() + " " + element.title(),
                element.statement(),
                PrintedFigures.asSentence(answers.message()),
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
                .ifPresent(colour -> facts.add("Disagreement: "
                        + figures.iov()
                                .value()
                                .map(iov -> Math.round(iov * 100) + " %, in the colour ")
                                .orElse("")
                        + PrintedFigures.disagreement(colour)));
        answers.pattern()
                .value()
                .ifPresent(pattern -> facts.add(
                        "Pattern: " + pattern.words() + (answers.acrossTheLine() ? ", " + answers.sides() : "")));
        answers.gapsInWords()
                .ifPresent(gaps -> facts.add((answers.gaps().isShown() ? "Mean gap: " : "We differ ") + gaps));
        facts.add("Answers: " + answers.n());
        return facts;
    }

    /** Describes the results of questions to the phones about this statement that have been shown. */
    private static List<String> questionResults(ReportedRound reported, StatementProjection answers) {
        List<String> results = new ArrayList<>();
        reported.snapshot()
                .questionResult(new RoomQuestion(RoomQuestion.Kind.CAUSE, answers.item()))
                .map(counts -> QuestionProjection.causes(reported.results(), counts))
                .ifPresent(causes -> results.add(PrintedFigures.asSentence(causes.message()) + causeCounts(causes)));
        reported.snapshot()
                .questionResult(new RoomQuestion(RoomQuestion.Kind.SECOND, answers.item()))
                .map(counts -> QuestionProjection.movement(reported.results(), answers, counts))
                .ifPresent(movement -> results.add("Second vote: " + PrintedFigures.asSentence(movement.message())
                        + (movement.n() > 0 ? " " + PrintedFigures.partners(movement.n()) + " voted again." : "")));
        return results;
    }

    private static String causeCounts(QuestionProjection.Causes causes) {
        return causes.counts()
                .value()
                .map(counts -> " "
                        + String.join(
                                "; ",
                                IntStream.range(0, counts.size())
                                        .mapToObj(i -> Cause.values()[i].words() + ": " + counts.get(i))
                                        .toList())
                        + ".")
                .orElse("");
    }
}
