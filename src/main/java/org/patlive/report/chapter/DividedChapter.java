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
 * The statements that divide the room most: chosen as the agenda chooses them, in the order of the four coarse colours,
 * never of small gaps.
 */
final class DividedChapter {

    private static final DocumentTemplate BODY = new DocumentTemplate("report-divided");
    private static final int MOST = 5;

    /** From this colour on answers are well apart. */
    private static final int WIDE = 2;

    private static final int ACROSS = 1;
    private static final double WIDTH = 96;

    private DividedChapter() {}

    private record Statement(
            String heading,
            String statement,
            String lead,
            String picture,
            List<String> facts,
            List<String> looks,
            List<String> behind) {}

    private record Content(String lead, String order, List<Statement> statements) {}

    static Chapter of(ReportedRound reported) {
        List<Item> divided = Item.statements()
                .map(item -> StatementProjection.of(reported.results(), item))
                .filter(answers -> rank(answers) >= ACROSS)
                // Statements come in the order of the publication, and the sort is stable.
                .sorted(Comparator.comparingInt(DividedChapter::rank).reversed())
                .map(StatementProjection::item)
                .toList();
        return new Chapter(
                "divided",
                "What divides the partners most",
                true,
                BODY.filledWith(new Content(
                        lead(divided.size()),
                        order(divided.size()),
                        divided.stream()
                                .limit(MOST)
                                .map(item -> statement(reported, item))
                                .toList())));
    }

    /** By the four colours; beyond them only whether the answers stand on both sides of the line. */
    private static int rank(StatementProjection answers) {
        int colour = answers.colour().value().orElse(0);
        return 2 * (colour >= WIDE ? colour : 0) + (answers.acrossTheLine() ? ACROSS : 0);
    }

    private static String lead(int divided) {
        return divided == 0
                ? "No statement divides the partners."
                : divided == 1
                        ? "One statement divides the partners."
                        : divided + " statements divide the partners"
                                + (divided > MOST ? "; these are " + MOST + " of them." : ".");
    }

    private static String order(int divided) {
        return divided < 2
                ? ""
                : "The answers are well apart, or stand on both sides of the line between agreeing and disagreeing. The"
                        + " statements come by the four colours of disagreement, never by smaller gaps; what is alike, in"
                        + " the order of the publication."
                        + (divided > MOST ? " The heatmap shows the others." : "");
    }

    private static Statement statement(ReportedRound reported, Item item) {
        Instrument.Element element = reported.instrument().element(item);
        StatementProjection answers = StatementProjection.of(reported.results(), item);
        return new Statement(
                item.code() + " " + element.title(),
                element.statement(),
                PrintedFigures.sentence(answers.message()),
                Illustration.of(reported.pictures().statement(item), WIDTH),
                facts(reported, answers),
                looks(reported, answers),
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

    /** What came of asking again, as far as the room has seen it. */
    private static List<String> looks(ReportedRound reported, StatementProjection answers) {
        List<String> looks = new ArrayList<>();
        reported.snapshot()
                .look(new RoomQuestion(RoomQuestion.Kind.CAUSE, answers.item()))
                .map(counts -> QuestionProjection.causes(reported.results(), counts))
                .ifPresent(causes -> looks.add(PrintedFigures.sentence(causes.message()) + named(causes)));
        reported.snapshot()
                .look(new RoomQuestion(RoomQuestion.Kind.SECOND, answers.item()))
                .map(counts -> QuestionProjection.movement(reported.results(), answers, counts))
                .ifPresent(movement -> looks.add("Second vote: " + PrintedFigures.sentence(movement.message())
                        + (movement.n() > 0 ? " " + PrintedFigures.partners(movement.n()) + " voted again." : "")));
        return looks;
    }

    private static String named(QuestionProjection.Causes causes) {
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
