package org.patlive.console.feedback;

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
import org.patlive.analysis.projection.Projection;
import org.patlive.analysis.result.Results;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.export.ExportPanel;
import org.patlive.console.parts.FigureText;
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
                        "Dartboard",
                        "The mean over partners and the darts",
                        ResultPictures.dartboard(),
                        snapshot -> snapshot.projection().dartboard(),
                        Projection.Dartboard::message),
                picture(
                        snapshots,
                        "Heatmap",
                        "The heatmap",
                        ResultPictures.heatmap(open),
                        snapshot -> Projection.heatmap(
                                snapshot.results(),
                                snapshot.round().chosenScreen().heatmap()),
                        Projection.Heatmap::message),
                new ResultsText(snapshots, instrument),
                new ClosingAnswersText(snapshots, instrument),
                new GroupTables(snapshots, instrument));
        results.addClassName("console-results");
        results.setId("results");
        SnapshotBinding.bind(this, snapshots, AnalysisStage::population, text -> {
            population.setText(text);
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
                .link("discussion", "Talking about")
                .link("findings", "Findings")
                .link("agenda", "Agenda")
                .link("comments", "Comments")
                .link("results", "Results")
                .link("take-results-home", "Take them home");
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
        Paragraph text = new Paragraph();
        text.addClassName("console-message");
        Section section = sheet(new H3(title), new NotInPublicationNote(addition), text, picture.component());
        SnapshotBinding.bind(section, snapshots, projection, current -> {
            text.setText(message.apply(current));
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
                : " Answers that " + FigureText.partners(snapshot.laterRespondents())
                        + " gave after the figures were published are not in them: so few could be told from the rest.";
    }

    /** Says whose answers the figures rest on, or why there are none. */
    private static String population(Snapshot snapshot) {
        Results results = snapshot.results();
        if (snapshot.round().meeting().concealed()) {
            return "Results are hidden, here too. Press R to show them.";
        }
        return switch (results.respondents()) {
            case 0 -> "No results to show yet.";
            default ->
                (results.isWaitingForClosing() ? "Figures appear when the round is closed. " : "") + "Based on "
                        + FigureText.partners(results.respondents()) + "; " + results.complete()
                        + " answered all 36 statements." + laterAnswers(snapshot);
        };
    }
}
