package org.patlive.report.chapter;

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
import org.patlive.report.pdf.PrintDocument.Mark;
import org.patlive.report.plan.PlanDocument;

/** The report of a round: what a partnership takes home. */
final class ReportDocument {

    private static final DocumentTemplate BODY = new DocumentTemplate("report");
    private static final DocumentTemplate NOTHING = new DocumentTemplate("report-nothing");

    private final ReportedRound reported;
    private final LocalDate made;

    private record Content(
            PrintDocument paper,
            List<CoverPage.Fact> facts,
            List<Mark> contents,
            List<Chapter> before,
            String plan,
            List<Chapter> after) {}

    private record Nothing(String message, boolean concealed) {}

    ReportDocument(ReportedRound reported, LocalDate made) {
        this.reported = reported;
        this.made = made;
    }

    /** How many times {@link #xhtml} tells of a step. */
    int steps() {
        return before().size() + after().size() + 1;
    }

    /** @param step called after each step */
    String xhtml(Instrument instrument, Runnable step) {
        List<Chapter> before = written(before(), step);
        String plan = new PlanDocument(instrument).body(reported.plan());
        step.run();
        List<Chapter> after = written(after(), step);
        List<Mark> marks = Stream.of(marks(before), planMarks().stream(), marks(after))
                .flatMap(all -> all)
                .toList();
        PrintDocument frame = paper(marks, "");
        return paper(
                        marks,
                        BODY.filledWith(
                                new Content(frame, CoverPage.facts(reported, made), marks, before, plan, after)))
                .xhtml(instrument);
    }

    private PrintDocument paper(List<Mark> marks, String body) {
        return new PrintDocument(
                "Assessment report",
                reported.plan().partnership(),
                reported.plan().title(),
                made,
                "",
                PrintDocument.Layout.REPORT,
                marks,
                body);
    }

    private List<Function<ReportedRound, Chapter>> before() {
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
            chapters.add(ReportDocument::nothing);
        }
        chapters.add(FindingsChapter::of);
        if (reported.hasResults()) {
            chapters.add(ScenarioChapter::of);
        }
        return chapters;
    }

    private List<Function<ReportedRound, Chapter>> after() {
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

    /** In the place of all results. */
    private static Chapter nothing(ReportedRound reported) {
        return new Chapter(
                "results",
                "Results",
                false,
                NOTHING.filledWith(new Nothing(
                        PrintedFigures.sentence(
                                reported.snapshot().projection().dartboard().message()),
                        reported.isConcealed())));
    }

    private List<Chapter> written(List<Function<ReportedRound, Chapter>> chapters, Runnable step) {
        return chapters.stream()
                .map(chapter -> {
                    Chapter written = chapter.apply(reported);
                    step.run();
                    return written;
                })
                .toList();
    }

    private static Stream<Mark> marks(List<Chapter> chapters) {
        return chapters.stream().map(chapter -> new Mark(chapter.id(), chapter.heading()));
    }

    /** Of the plan's own headings. */
    private List<Mark> planMarks() {
        return List.of(new Mark("decision", "What the group has decided"), new Mark("actions", "The actions"));
    }
}
