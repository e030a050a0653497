package org.patlive.report.chapter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.round.Purpose;
import org.patlive.report.file.BritishDate;
import org.patlive.report.file.PrintableText;
import org.patlive.report.file.PrintedFigures;

/** The facts on the cover of the report: purpose, number of respondents, and who may see the results. */
final class CoverPage {

    private CoverPage() {}

    /** A row of the table on the cover; {@code more} is a second paragraph, or empty. */
    record Fact(String name, String words, String more) {}

    static List<Fact> facts(ReportedRound reported, LocalDate createdOn) {
        Disclosure disclosure = reported.results().disclosure();
        Purpose purpose = reported.snapshot().round().plan().purpose();
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("Made", BritishDate.of(createdOn), state(reported)),
                new Fact("Purpose", purpose.label(), "Our words: " + purpose.explanation() + "."),
                new Fact("Answered", answered(reported), ""),
                new Fact(
                        "Organisations",
                        reported.snapshot().round().partnership().organisations().stream()
                                .map(OrganisationData::name)
                                .map(PrintableText::line)
                                .collect(Collectors.joining(", ")),
                        ""),
                new Fact("Disclosure", label(disclosure.mode()), meaning(reported))));
        if (reported.snapshot().laterRespondents() > 0) {
            facts.add(
                    3,
                    new Fact(
                            "Later answers",
                            PrintedFigures.partners(reported.snapshot().laterRespondents()),
                            PrintedFigures.LATER_ANSWERS));
        }
        return facts;
    }

    private static String state(ReportedRound reported) {
        return switch (reported.snapshot().round().state()) {
            case DRAFT -> "The round has not been opened yet.";
            case OPEN ->
                reported.snapshot().asPublished()
                        ? "The round is open again. The figures stay as they were published until it is closed."
                        : "The round is still open: answers may come in and change what stands here.";
            case CLOSED -> "The round is closed.";
        };
    }

    private static String answered(ReportedRound reported) {
        int respondents = reported.figures().respondents();
        int complete = reported.figures().complete();
        return respondents == 0
                ? notYet(reported)
                : PrintedFigures.partners(respondents) + "; "
                        + (complete == respondents
                                ? "each answered all 36 statements"
                                : complete + " of them answered all 36 statements");
    }

    /** How many have joined, where nobody has answered yet. */
    private static String notYet(ReportedRound reported) {
        int joined = reported.snapshot().progress().joined();
        return joined == 0 ? "Nobody yet" : PrintedFigures.partners(joined) + " joined; no answers yet";
    }

    private static String label(Mode mode) {
        return switch (mode) {
            case OPEN -> "Open";
            case ORGANISATION -> "By organisation";
            case ANONYMOUS -> "Anonymous";
        };
    }

    private static String meaning(ReportedRound reported) {
        Disclosure disclosure = reported.results().disclosure();
        return switch (disclosure.mode()) {
            case OPEN ->
                "As the partners agreed, this report shows names and answers. Pass it on only as they have agreed.";
            case ORGANISATION ->
                "This report shows each organisation’s results and no personal names. If an organisation has one partner,"
                        + " its results are that person’s.";
            case ANONYMOUS ->
                "This report shows results of at least " + disclosure.threshold()
                        + " partners together, and nobody’s own answers. Organisations and levels are shown as bands."
                        + (reported.figures().respondents() < Disclosure.EXACT_FROM
                                ? " Fewer than ten partners have answered, so bands are shown instead of exact figures."
                                : "");
        };
    }
}
