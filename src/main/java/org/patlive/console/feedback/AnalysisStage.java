package org.patlive.console.feedback;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patlive.analysis.projection.Projection;
import org.patlive.analysis.result.Results;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.export.ExportPanel;
import org.patlive.console.parts.NotInPublicationNote;
import org.patlive.console.parts.PageFocus;
import org.patlive.console.parts.PanelContents;
import org.patlive.console.parts.PublishedGuidance;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.console.parts.Stage;
import org.patlive.console.steering.HeatmapModeChoice;
import org.patlive.console.steering.RoundControl;
import org.patlive.console.tabs.StageTab;
import org.patlive.console.tabs.StageTabs;
import org.patlive.console.tabs.TabbedStage;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.live.Snapshot;

/** Stage 3 with the feedback meeting: the statement discussed, findings, agenda, comments, results and their export. */
public final class AnalysisStage extends Div implements TabbedStage {

    private static final Predicate<Scene> IS_ABOUT_RESULTS =
            scene -> scene != Scene.STATEMENT && scene != Scene.AGENDA && scene != Scene.FINDINGS;

    /** Scenes of results other than those of principles and aggregate. */
    private static final Set<Scene> HAS_OWN_TEXT =
            EnumSet.of(Scene.HEATMAP, Scene.SIGNIFICANCE, Scene.SUCCESS, Scene.LEVELS, Scene.ORGANISATIONS);

    private final StageTabs tabs;
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
        tabs = new StageTabs(
                snapshots,
                roundControl.id(),
                Stage.ANALYSIS,
                StageTab.AGENDA,
                StageTab.COMMENTS,
                StageTab.FINDINGS,
                StageTab.RESULTS);
        CommentsPanel comments =
                new CommentsPanel(snapshots, feedback, instrument, unseen -> tabs.badge(StageTab.COMMENTS, unseen));
        ExportPanel export = exportPanel.get();
        Component results = results(snapshots, instrument, open, export);
        SnapshotBinding.bind(this, snapshots, AnalysisStage::population, sentences -> {
            population.setText(sentences);
            results.setVisible(snapshots.peek().results().respondents() > 0
                    && !snapshots.peek().round().meeting().concealed());
        });
        SnapshotBinding.bind(
                this,
                snapshots,
                snapshot -> snapshot.feedback().findings().size(),
                count -> tabs.badge(StageTab.FINDINGS, count));
        tabs.part(
                        new HeatmapModeChoice(
                                snapshots,
                                mode -> show.accept(
                                        snapshots.peek().round().chosenScreen().heatmap(mode))),
                        scene -> scene == Scene.HEATMAP)
                .part(population, IS_ABOUT_RESULTS, StageTab.RESULTS)
                .part(
                        new DiscussionPanel(snapshots, roundControl, new QuestionToggle(feedback), instrument, open),
                        scene -> scene != Scene.HEATMAP)
                .part(
                        new AgendaPanel(snapshots, roundControl, instrument, show),
                        scene -> scene == Scene.AGENDA,
                        StageTab.AGENDA)
                .part(new StatementComments(snapshots, feedback, instrument), scene -> scene == Scene.STATEMENT)
                .part(
                        findings,
                        scene -> scene == Scene.STATEMENT || scene == Scene.FINDINGS || findings.isWriting(),
                        StageTab.FINDINGS)
                .part(comments, StageTabs.NEVER, StageTab.COMMENTS)
                .whenShown(StageTab.COMMENTS, comments::show)
                .part(results, IS_ABOUT_RESULTS, StageTab.RESULTS)
                .part(export, StageTabs.NEVER, StageTab.RESULTS)
                .part(new PublishedGuidance(instrument, Stage.ANALYSIS), StageTabs.ALWAYS);
        add(PageFocus.at(new H2(Stage.ANALYSIS.label())), tabs);
    }

    private Component results(
            Signal<Snapshot> snapshots, Instrument instrument, Consumer<Item> open, ExportPanel export) {
        Section dartboard = picture(
                snapshots,
                text("console.feedback.dartboard.title"),
                text("console.feedback.dartboard.addition"),
                ResultPictures.dartboard(),
                snapshot -> snapshot.projection().dartboard(),
                board -> board.sentence().words());
        Section heatmap = picture(
                snapshots,
                text("console.feedback.heatmap.title"),
                text("console.feedback.heatmap.addition"),
                ResultPictures.heatmap(open),
                snapshot -> Projection.heatmap(
                        snapshot.results(), snapshot.round().chosenScreen().heatmap()),
                heatmapShown -> heatmapShown.sentence().words());
        ResultsText principles = new ResultsText(snapshots, instrument);
        ClosingAnswersText closingAnswers = new ClosingAnswersText(snapshots, instrument);
        GroupTables groups = new GroupTables(snapshots, instrument);
        PanelContents contents = new PanelContents(text("console.feedback.results.contents"))
                .to(text("console.feedback.dartboard.title"), dartboard)
                .to(text("console.feedback.heatmap.title"), heatmap)
                .to(text("console.feedback.results.contents-words"), principles)
                .to(text("console.feedback.closing.title"), closingAnswers)
                .to(text("console.feedback.results.contents-groups"), groups)
                .to(text("console.feedback.results.contents-export"), export);
        // With a scene on the screen, beside it what belongs to it; the dartboard itself is in the preview.
        tabs.choosing(contents, StageTabs.NEVER, StageTab.RESULTS)
                .choosing(dartboard, StageTabs.NEVER, StageTab.RESULTS)
                .choosing(heatmap, scene -> scene == Scene.HEATMAP, StageTab.RESULTS)
                .choosing(principles, scene -> !HAS_OWN_TEXT.contains(scene), StageTab.RESULTS)
                .choosing(
                        closingAnswers,
                        scene -> scene == Scene.SIGNIFICANCE || scene == Scene.SUCCESS,
                        StageTab.RESULTS)
                .choosing(groups, scene -> scene == Scene.LEVELS || scene == Scene.ORGANISATIONS, StageTab.RESULTS);
        Div results = new Div(contents, dartboard, heatmap, principles, closingAnswers, groups);
        results.addClassName("console-results");
        results.setId("results");
        return results;
    }

    @Override
    public StageTabs tabs() {
        return tabs;
    }

    /** Puts the cursor into the field in which a finding is written. */
    public void writeFinding() {
        tabs.reveal(findings, StageTab.FINDINGS);
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
