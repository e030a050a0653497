package org.patlive.console.feedback;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patlive.analysis.projection.Projection;
import org.patlive.analysis.result.Results;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.export.ExportPanel;
import org.patlive.console.parts.NotInPublicationNote;
import org.patlive.console.parts.PageContents;
import org.patlive.console.parts.PageFocus;
import org.patlive.console.parts.PublishedGuidance;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.console.parts.Stage;
import org.patlive.console.steering.RoundControl;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.live.Snapshot;

/** Stage 3 with the feedback meeting: the statement discussed, findings, agenda, comments, results and their export. */
public final class AnalysisStage extends Div {

    private final FindingsPanel findings;

    /**
     * @param exportPanel made last, from the snapshot of that moment
     * @param show puts something on the screen
     */
    public AnalysisStage(
            Signal<Snapshot> snapshots,
            RoundControl roundControl,
            FeedbackService feedback,
            Instrument instrument,
            Supplier<ExportPanel> exportPanel,
            Consumer<ScreenState> show) {
        addClassName("console-analysis");
        Paragraph population = new Paragraph();
        population.setId("rests-on");
        findings = new FindingsPanel(snapshots, feedback, instrument);
        Consumer<Item> open =
                item -> show.accept(snapshots.peek().round().chosenScreen().about(item));
        Div results = new Div(
                picture(
                        snapshots,
                        text("console.feedback.dartboard.title"),
                        text("console.feedback.dartboard.addition"),
                        ResultPictures.dartboard(),
                        snapshot -> snapshot.projection().dartboard(),
                        board -> board.sentence().words()),
                picture(
                        snapshots,
                        text("console.feedback.heatmap.title"),
                        text("console.feedback.heatmap.addition"),
                        ResultPictures.heatmap(open),
                        snapshot -> Projection.heatmap(
                                snapshot.results(),
                                snapshot.round().chosenScreen().heatmap()),
                        heatmap -> heatmap.sentence().words()),
                new ResultsText(snapshots, instrument),
                new ClosingAnswersText(snapshots, instrument),
                new GroupTables(snapshots, instrument));
        results.addClassName("console-results");
        results.setId("results");
        SnapshotBinding.bind(this, snapshots, AnalysisStage::population, sentences -> {
            population.setText(sentences);
            results.setVisible(snapshots.peek().results().respondents() > 0
                    && !snapshots.peek().round().meeting().concealed());
        });
        add(
                sheet(PageFocus.at(new H2(Stage.ANALYSIS.label())), population, contents()),
                new DiscussionPanel(snapshots, roundControl, new QuestionToggle(feedback), instrument, open),
                findings,
                new AgendaPanel(snapshots, roundControl, instrument, show),
                new CommentsPanel(snapshots, feedback, instrument),
                results,
                exportPanel.get(),
                new PublishedGuidance(instrument, Stage.ANALYSIS));
    }

    private static PageContents contents() {
        return new PageContents()
                .link("discussion", text("console.feedback.discussion.title"))
                .link("findings", text("console.feedback.findings.title"))
                .link("agenda", text("console.feedback.agenda.title"))
                .link("comments", text("console.feedback.comments.title"))
                .link("results", text("console.feedback.contents.results"))
                .link("take-results-home", text("console.feedback.contents.export"));
    }

    /** Puts the cursor into the field in which a finding is written. */
    public void writeFinding() {
        findings.focusWords();
    }

    private static <T> Section picture(
            Signal<Snapshot> snapshots,
            String title,
            String addition,
            ResultPictures.Picture<T> picture,
            Function<Snapshot, T> projection,
            Function<T, String> message) {
        Paragraph headline = new Paragraph();
        headline.addClassName("console-message");
        Section section = sheet(new H3(title), new NotInPublicationNote(addition), headline, picture.component());
        SnapshotBinding.bind(section, snapshots, projection, current -> {
            headline.setText(message.apply(current));
            picture.show().accept(current);
        });
        return section;
    }

    private static Section sheet(Component... parts) {
        Section section = new Section(parts);
        section.addClassName("console-sheet");
        return section;
    }

    /** Says how many partners answered after publication, too few for their answers to be published. */
    private static String laterAnswers(Snapshot snapshot) {
        return snapshot.laterRespondents() == 0
                ? ""
                : text("console.feedback.population.later-answers", "partners", snapshot.laterRespondents());
    }

    /** Says whose answers the figures rest on, or why there are none. */
    private static String population(Snapshot snapshot) {
        Results results = snapshot.results();
        if (snapshot.round().meeting().concealed()) {
            return text("console.feedback.population.concealed");
        }
        if (results.respondents() == 0) {
            return text("console.feedback.population.none");
        }
        String waiting = results.isWaitingForClosing() ? text("console.feedback.population.waiting") : "";
        return Stream.of(waiting, respondents(results), laterAnswers(snapshot))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String respondents(Results results) {
        return results.complete() == results.respondents()
                ? text("console.feedback.population.all-complete", "partners", results.respondents())
                : text(
                        "console.feedback.population.some-complete",
                        "partners",
                        results.respondents(),
                        "complete",
                        results.complete());
    }
}
