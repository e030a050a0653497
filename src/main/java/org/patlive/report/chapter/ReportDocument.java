package org.patlive.report.chapter;

import static org.patlive.shared.text.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.patlive.analysis.figure.Mode;
import org.patlive.instrument.Instrument;
import org.patlive.report.file.PrintedFigures;
import org.patlive.report.pdf.DocumentTemplate;
import org.patlive.report.pdf.PrintDocument;
import org.patlive.report.pdf.PrintDocument.Bookmark;
import org.patlive.report.plan.PlanDocument;

/** The report of a round as XHTML: cover, contents, and the chapters before and after the action plan. */
final class ReportDocument {

    private static final DocumentTemplate BODY = new DocumentTemplate("report");
    private static final DocumentTemplate NO_RESULTS = new DocumentTemplate("report-no-results");

    private final ReportedRound reported;
    private final LocalDate createdOn;

    private record Content(
            PrintDocument document,
            String contentsHeading,
            List<CoverPage.Fact> facts,
            List<Bookmark> contents,
            List<Chapter> chaptersBeforePlan,
            String plan,
            List<Chapter> chaptersAfterPlan) {}

    /** @param concealed says that the facilitator hides the results; else empty */
    private record NoResults(String message, String concealed) {}

    ReportDocument(ReportedRound reported, LocalDate createdOn) {
        this.reported = reported;
        this.createdOn = createdOn;
    }

    /** Returns the number of steps that {@link #xhtml} reports. */
    int steps() {
        return chaptersBeforePlan().size() + chaptersAfterPlan().size() + 1;
    }

    /** @param step called after each step */
    String xhtml(Instrument instrument, Runnable step) {
        List<Chapter> before = render(chaptersBeforePlan(), step);
        String plan = new PlanDocument(instrument).body(reported.plan());
        step.run();
        List<Chapter> after = render(chaptersAfterPlan(), step);
        List<Bookmark> bookmarks = Stream.of(bookmarks(before), planBookmarks().stream(), bookmarks(after))
                .flatMap(all -> all)
                .toList();
        PrintDocument frame = document(bookmarks, "");
        return document(
                        bookmarks,
                        BODY.render(new Content(
                                frame,
                                text("report.contents"),
                                CoverPage.facts(reported, createdOn),
                                bookmarks,
                                before,
                                plan,
                                after)))
                .xhtml(instrument);
    }

    private PrintDocument document(List<Bookmark> bookmarks, String body) {
        return new PrintDocument(
                text("report.title"),
                reported.plan().partnership(),
                reported.plan().title(),
                createdOn,
                "",
                PrintDocument.Layout.REPORT,
                bookmarks,
                body);
    }

    private List<Function<ReportedRound, Chapter>> chaptersBeforePlan() {
        List<Function<ReportedRound, Chapter>> chapters = new ArrayList<>();
        if (reported.hasResults()) {
            chapters.addAll(List.of(
                    MethodChapter::of,
                    DartboardChapter::of,
                    BandsChapter::of,
                    HeatmapChapter::of,
                    DividedChapter::of,
                    SignificanceChapter::of,
                    SuccessChapter::of,
                    GroupsChapter::levels,
                    GroupsChapter::organisations,
                    CommentsChapter::of));
        } else {
            chapters.add(ReportDocument::noResults);
        }
        chapters.add(FindingsChapter::of);
        if (reported.hasResults()) {
            chapters.add(ScenarioChapter::of);
        }
        return chapters;
    }

    private List<Function<ReportedRound, Chapter>> chaptersAfterPlan() {
        List<Function<ReportedRound, Chapter>> chapters = new ArrayList<>();
        if (reported.hasResults()) {
            if (!reported.snapshot().earlier().isEmpty()) {
                chapters.add(TrendChapter::of);
            }
            if (reported.results().disclosure().mode() == Mode.OPEN) {
                chapters.add(IndividualsChapter::of);
            }
            chapters.add(StatementsChapter::of);
        }
        chapters.add(SourcesChapter::of);
        return chapters;
    }

    /** The chapter that takes the place of all results while none may be shown. */
    private static Chapter noResults(ReportedRound reported) {
        return new Chapter(
                "results",
                text("report.results.heading"),
                false,
                NO_RESULTS.render(new NoResults(
                        PrintedFigures.asSentence(reported.snapshot()
                                .projection()
                                .dartboard()
                                .sentence()
                                .words()),
                        reported.isConcealed() ? text("report.results.concealed") : "")));
    }

    private List<Chapter> render(List<Function<ReportedRound, Chapter>> chapters, Runnable step) {
        return chapters.stream()
                .map(chapter -> {
                    Chapter rendered = chapter.apply(reported);
                    step.run();
                    return rendered;
                })
                .toList();
    }

    private static Stream<Bookmark> bookmarks(List<Chapter> chapters) {
        return chapters.stream().map(chapter -> new Bookmark(chapter.id(), chapter.heading()));
    }

    /** The bookmarks of headings in the action plan, which is not a chapter. */
    private List<Bookmark> planBookmarks() {
        return List.of(
                new Bookmark("decision", text("report.plan.decision")),
                new Bookmark("actions", text("report.plan.actions")));
    }
}
