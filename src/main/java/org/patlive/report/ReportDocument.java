package org.patlive.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.patlive.analysis.Mode;
import org.patlive.instrument.Instrument;
import org.patlive.report.Paper.Mark;

/** The report of a round: what a partnership takes home. */
final class ReportDocument {

    private static final Template BODY = new Template("report");
    private static final Template NOTHING = new Template("report-nothing");

    private final Reported reported;
    private final LocalDate made;

    private record Content(
            Paper paper,
            List<CoverPage.Fact> facts,
            List<Mark> contents,
            List<Chapter> before,
            String plan,
            List<Chapter> after) {}

    private record Nothing(String message, boolean concealed) {}

    ReportDocument(Reported reported, LocalDate made) {
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
        Paper frame = paper(marks, "");
        return paper(
                        marks,
                        BODY.filledWith(
                                new Content(frame, CoverPage.facts(reported, made), marks, before, plan, after)))
                .xhtml(instrument);
    }

    private Paper paper(List<Mark> marks, String body) {
        return new Paper(
                "Assessment report",
                reported.plan().partnership(),
                reported.plan().title(),
                made,
                "",
                Paper.Layout.REPORT,
                marks,
                body);
    }

    private List<Function<Reported, Chapter>> before() {
        List<Function<Reported, Chapter>> chapters = new ArrayList<>();
        if (reported.hasResults()) {
            chapters.addAll(List.of(
                    ReadingChapter::of,
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

    private List<Function<Reported, Chapter>> after() {
        List<Function<Reported, Chapter>> chapters = new ArrayList<>();
        if (reported.hasResults()) {
            if (!reported.now().earlier().isEmpty()) {
                chapters.add(TrendChapter::of);
            }
            if (reported.results().disclosure().mode() == Mode.OPEN) {
                chapters.add(IndividualsChapter::of);
            }
            chapters.add(StatementsChapter::of);
        }
        chapters.add(OursChapter::of);
        return chapters;
    }

    /** In the place of all results. */
    private static Chapter nothing(Reported reported) {
        return new Chapter(
                "results",
                "Results",
                false,
                NOTHING.filledWith(new Nothing(
                        InPrint.sentence(reported.now().projection().dartboard().message()), reported.isConcealed())));
    }

    private List<Chapter> written(List<Function<Reported, Chapter>> chapters, Runnable step) {
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
