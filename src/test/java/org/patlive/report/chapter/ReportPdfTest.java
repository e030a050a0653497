package org.patlive.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.projection.ExportProjection;
import org.patlive.analysis.result.Results;
import org.patlive.assessment.round.RoundService;
import org.patlive.instrument.Band;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.live.LiveSessions;
import org.patlive.report.file.FileProgress;
import org.patlive.report.file.ReportFile;
import org.patlive.shared.Refused;
import org.patlive.testing.DiscussedRounds;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.RoundWithPartners;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;

@PatLiveTest
class ReportPdfTest {

    @Autowired
    private ReportFiles files;

    @Autowired
    private DiscussedRounds meetings;

    @Autowired
    private LiveSessions sessions;

    @Autowired
    private RoundService rounds;

    @Autowired
    private Workshop workshop;

    @Autowired
    private Instrument instrument;

    @Test
    void a_screen_reader_finds_its_way_through_everything_that_a_report_can_hold() throws IOException {
        RoundWithPartners meeting = meetings.discussed(Mode.OPEN, 12);
        try (TaggedPdf report = report(meeting)) {
            assertThat(report.faults()).isEmpty();
            assertThat(report.isInert()).isTrue();
            assertThat(report.title()).isEqualTo("Assessment report: Riverside Partnership, This year");
            assertThat(report.outline())
                    .containsExactly(
                            "How to read this report",
                            "Dartboard",
                            "Results in the words of the publication",
                            "Heatmap",
                            "Where partners differ most",
                            "Significance",
                            "Success",
                            "Levels",
                            "Organisations",
                            "Comments",
                            "Findings",
                            "Suggested scenario",
                            "Decision",
                            "Actions",
                            "Trend",
                            "Individual assessments",
                            "All 36 statements",
                            "Not part of the published tool");
            assertThat(report.elements("Figure"))
                    .extracting(figure -> figure.getAlternateDescription().split("[:.] ")[0])
                    .contains(
                            "Dartboard",
                            "Answers to statement 4C",
                            "Principles by band of their mean score and by significance",
                            "Success",
                            "Dartboards of the levels side by side",
                            "Dartboards of the organisations side by side",
                            "Scores from round to round");
            assertThat(words(report.text()))
                    .contains(words("Decisions are made before the meeting."))
                    .contains(words("Some partners have two meetings before the meeting."))
                    .contains(words("Trust divides us, but the ground is sound."))
                    .contains(words("Publish the papers five days earlier"))
                    .contains(words("Show of hands: A 6, B 6, C 0."))
                    .contains(words("We gave all three reasons equally often. Same facts, different judgement: 4"))
                    .contains(words("Second vote: We"))
                    .contains(words(instrument.publication().acknowledgement()));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "ORGANISATION"})
    void every_figure_is_that_of_the_export_projection(Mode mode) throws IOException {
        RoundWithPartners meeting = meetings.held(mode, 8);
        ExportProjection figures = figures(meeting);
        try (TaggedPdf report = report(meeting)) {
            String text = line(report.text());
            figures.principles().forEach(principle -> {
                var total = principle.total();
                assertThat(text)
                        .contains("Mean " + decimal(total.mean().get()) + " of 24, 8 partners. Partners by band: "
                                + total.bandCounts().get().get(Band.HIGHEST) + " in 19–24")
                        .contains("Mean significance: "
                                + decimal(principle.significance().get()) + " of 5");
            });
            assertThat(text)
                    .contains("Mean " + decimal(figures.aggregate().mean().get()) + " of 144, 8 partners");
            figures.statements().forEach(statement -> assertThat(words(text))
                    .contains(words(statement.item().code()
                            + instrument.element(statement.item()).statement()
                            + statement.answers().counts().get().toString().replaceAll("[^0-9]", "")
                            + statement.answers().n().get()
                            + decimal(statement.answers().mean().get())
                            + Math.round(statement.iov().get() * 100) + "%")));
            figures.organisations().forEach(part -> assertThat(words(text))
                    .contains(words(part.name()
                            + decimal(
                                    part.principles().getFirst().total().mean().get()) + "n"
                            + part.principles().getFirst().total().n().get())));
            assertThat(text.contains("Individual assessments")).isEqualTo(mode == Mode.OPEN);
            figures.individuals().forEach(partner -> assertThat(words(text))
                    .contains(words(partner.name()
                            + partner.organisation()
                            + partner.totals().getFirst().get())));
            assertThat(text.contains("Partner 1 ")).isEqualTo(mode == Mode.OPEN);
        }
    }

    @Test
    void an_anonymous_round_below_ten_leaves_in_bands_and_ranges() throws IOException {
        RoundWithPartners meeting = meetings.discussed(Mode.ANONYMOUS, 8);
        Results results = sessions.snapshot(meeting.round().id()).results();
        try (TaggedPdf report = report(meeting)) {
            List<String> tokens = List.of(report.everyWord().split("[\\s:;,()]+"));
            assertThat(tokens).doesNotContainAnyElementsOf(exactFigures(results));
            assertThat(line(report.everyWord()))
                    .contains("at least 5 partners together", "Fewer than ten partners have answered")
                    .contains("band 13–18, 8 partners", "Numbers are shown only for 10 answers or more")
                    .contains("–: to protect people’s answers")
                    .doesNotContain("Kendall’s W, from", "Show of hands: A ")
                    .doesNotContain("Individual assessments", "judgement: 3")
                    .doesNotContainPattern("trongly agree:? \\d|agree, \\d+ disagree|[0-9] points (between|within)");
            assertThat(report.faults()).isEmpty();
        }
    }

    @Test
    void below_the_threshold_there_is_no_figure_and_it_says_why() throws IOException {
        RoundWithPartners meeting = meetings.held(Mode.ANONYMOUS, 4);
        try (TaggedPdf report = report(meeting)) {
            assertThat(report.outline()).contains("Results").doesNotContain("Dartboard", "All 36 statements");
            assertThat(line(report.text()))
                    .contains(
                            "Fewer than 5 partners have completed a principle.",
                            "4 partners. All 4 answered every statement.");
            assertThat(report.elements("Figure")).isEmpty();
            assertThat(report.faults()).isEmpty();
        }
    }

    @Test
    void while_results_are_concealed_it_says_so_and_shows_none() throws IOException {
        RoundWithPartners meeting = meetings.discussed(Mode.OPEN, 4);
        rounds.conceal(meeting.facilitator(), meeting.round().id(), true);
        try (TaggedPdf report = report(meeting)) {
            assertThat(report.outline())
                    .containsExactly("Results", "Findings", "Decision", "Actions", "Not part of the published tool");
            assertThat(line(report.everyWord()))
                    .contains("Results are hidden until the facilitator shows them.")
                    .doesNotContain("Partner 1 ", "two meetings before the meeting", "Mean ", "Last year")
                    .contains("Finding No action yet", "Decisions are made before the meeting.")
                    .doesNotContain("Learning is weak and matters");
            assertThat(report.elements("Figure")).isEmpty();
        }
    }

    @Test
    void progress_is_reported_and_another_facilitator_is_refused() {
        RoundWithPartners meeting = meetings.held(Mode.ORGANISATION, 2);
        List<Integer> done = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        ReportFile file = files.of(meeting.facilitator(), meeting.round().id(), (now, steps) -> {
            done.add(now);
            all.add(steps);
        });

        assertThat(done).startsWith(0).isSorted().doesNotHaveDuplicates().endsWith(all.getFirst());
        assertThat(all).containsOnly(all.getFirst()).hasSize(all.getFirst() + 1);
        assertThat(file.name()).isEqualTo("riverside-partnership-this-year-report.pdf");
        assertThatThrownBy(
                        () -> files.of(workshop.facilitator(), meeting.round().id(), FileProgress.NONE))
                .isInstanceOf(Refused.class);
    }

    /** The exact figures of an Anonymous round below ten respondents, which must not be printed. */
    private static List<String> exactFigures(Results results) {
        List<String> figures = new ArrayList<>();
        results.principles()
                .forEach(
                        principle -> figures.add(decimal(principle.score().get().mean())));
        results.principles()
                .forEach(principle ->
                        figures.add(decimal(principle.significance().get())));
        figures.add(decimal(results.aggregate().get().mean()));
        Item.statements().map(item -> results.statements().get(item.index())).forEach(statement -> {
            var answers = statement.distribution().get();
            figures.add(decimal(answers.mean()));
            figures.add(String.valueOf(answers.disagreement().get().iov()));
        });
        return figures;
    }

    private TaggedPdf report(RoundWithPartners meeting) throws IOException {
        return new TaggedPdf(files.of(meeting.facilitator(), meeting.round().id(), FileProgress.NONE)
                .bytes());
    }

    private ExportProjection figures(RoundWithPartners meeting) {
        return ExportProjection.of(sessions.snapshot(meeting.round().id()).results());
    }

    private static String decimal(double number) {
        return String.format(Locale.UK, "%.1f", number);
    }

    /** In one line: a cell may wrap. */
    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** Without blanks, which a line break swallows or adds. */
    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }
}
