package org.patlive.report.chapter;

import static org.patlive.shared.text.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.round.Purpose;
import org.patlive.report.file.PrintableText;
import org.patlive.report.file.PrintedFigures;
import org.patlive.shared.text.Dates;
import org.patlive.shared.text.Texts;

/** The facts on the cover of the report: purpose, number of respondents, and who may see the results. */
final class CoverPage {

    private CoverPage() {}

    /** A row of the table on the cover; {@code more} is a second paragraph, or empty. */
    record Fact(String name, String words, String more) {}

    static List<Fact> facts(ReportedRound reported, LocalDate createdOn) {
        Disclosure disclosure = reported.results().disclosure();
        Purpose purpose = reported.snapshot().round().plan().purpose();
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(text("report.cover.created"), Dates.full(createdOn), state(reported)),
                new Fact(
                        text("report.cover.purpose"),
                        purpose.label(),
                        text("report.cover.purpose-explained", "purpose", purpose)),
                new Fact(text("report.cover.answers"), answered(reported), ""),
                new Fact(
                        text("report.cover.organisations"),
                        Texts.series(reported.snapshot().round().partnership().organisations().stream()
                                .map(OrganisationData::name)
                                .map(PrintableText::line)
                                .toList()),
                        ""),
                new Fact(text("report.cover.privacy"), label(disclosure.mode()), meaning(reported))));
        if (reported.snapshot().laterRespondents() > 0) {
            facts.add(
                    3,
                    new Fact(
                            text("report.cover.later-answers"),
                            text(
                                    "report.cover.partners",
                                    "count",
                                    reported.snapshot().laterRespondents()),
                            PrintedFigures.laterAnswers()));
        }
        return facts;
    }

    private static String state(ReportedRound reported) {
        return switch (reported.snapshot().round().state()) {
            case DRAFT -> text("report.cover.round-not-open");
            case OPEN ->
                reported.snapshot().asPublished()
                        ? text("report.cover.round-open-again")
                        : text("report.cover.round-open");
            case CLOSED -> text("report.cover.round-closed");
        };
    }

    private static String answered(ReportedRound reported) {
        int respondents = reported.figures().respondents();
        int complete = reported.figures().complete();
        return respondents == 0
                ? notYet(reported)
                : complete == respondents
                        ? text("report.cover.all-complete", "count", respondents)
                        : text("report.cover.some-complete", "count", respondents, "complete", complete);
    }

    /** How many have joined, where nobody has answered yet. */
    private static String notYet(ReportedRound reported) {
        int joined = reported.snapshot().progress().joined();
        return joined == 0 ? text("report.cover.nobody") : text("report.cover.joined", "count", joined);
    }

    private static String label(Mode mode) {
        return switch (mode) {
            case OPEN -> text("report.cover.open");
            case ORGANISATION -> text("report.cover.by-organisation");
            case ANONYMOUS -> text("report.cover.anonymous");
        };
    }

    private static String meaning(ReportedRound reported) {
        Disclosure disclosure = reported.results().disclosure();
        return switch (disclosure.mode()) {
            case OPEN -> text("report.cover.open-explained");
            case ORGANISATION -> text("report.cover.by-organisation-explained");
            case ANONYMOUS ->
                text("report.cover.anonymous-explained", "threshold", disclosure.threshold())
                        + (reported.figures().respondents() < Disclosure.EXACT_FROM
                                ? " " + text("report.cover.fewer-than-ten")
                                : "");
        };
    }
}
