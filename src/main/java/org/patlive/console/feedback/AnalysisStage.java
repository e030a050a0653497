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
import org.patlive.console.parts.Guidance;
import org.patlive.console.parts.NotInPublicationNote;
import org.patlive.console.parts.PageContents;
import org.patlive.console.parts.PageFocus;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.console.parts.Stage;
import org.patlive.console.steering.RoundControl;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.live.Snapshot;

/** Stage 3, the feedback meeting: what is talked about, findings, agenda, comments, and the results themselves. */
public final class AnalysisStage extends Div {

    private final FindingsPanel findings;

    /** @param show puts something on the screen */
    public AnalysisStage(
            Signal<Snapshot> newest,
            RoundControl steering,
            FeedbackService feedback,
            Instrument instrument,
            Supplier<ExportPanel> takeHome,
            Consumer<ScreenState> show) {
        addClassName("console-analysis");
        Paragraph rest = new Paragraph();
        rest.setId("rests-on");
        findings = new FindingsPanel(newest, feedback, instrument);
        Consumer<Item> open =
                item -> show.accept(newest.peek().round().staging().about(item));
        Div results = new Div(
                picture(
                        newest,
                        "Dartboard",
                        "The mean over partners and the darts",
                        ResultPictures.dartboard(),
                        now -> now.projection().dartboard(),
                        Projection.Dartboard::message),
                picture(
                        newest,
                        "Heatmap",
                        "The heatmap",
                        ResultPictures.heatmap(open),
                        now -> Projection.heatmap(
                                now.results(), now.round().staging().heatmap()),
                        Projection.Heatmap::message),
                new ResultsText(newest, instrument),
                new ClosingAnswersText(newest, instrument),
                new GroupTables(newest, instrument));
        results.addClassName("console-results");
        results.setId("results");
        SnapshotBinding.part(this, newest, now -> restsOn(now), now -> {
            rest.setText(now);
            results.setVisible(newest.peek().results().respondents() > 0
                    && !newest.peek().round().meeting().concealed());
        });
        add(
                sheet(PageFocus.at(new H2(Stage.ANALYSIS.label())), rest, PageContents.ofMeeting()),
                new DiscussionPanel(newest, steering, new QuestionControls(feedback), instrument, open),
                findings,
                new AgendaPanel(newest, steering, instrument, show),
                new CommentsPanel(newest, feedback, instrument),
                results,
                takeHome.get(),
                new Guidance(instrument, Stage.ANALYSIS));
    }

    /** Puts the cursor where a finding is written. */
    public void writeFinding() {
        findings.focusWords();
    }

    private static <T> Section picture(
            Signal<Snapshot> newest,
            String title,
            String ours,
            ResultPictures.Picture<T> picture,
            Function<Snapshot, T> part,
            Function<T, String> message) {
        Paragraph says = new Paragraph();
        says.addClassName("console-message");
        Section section = sheet(new H3(title), new NotInPublicationNote(ours), says, picture.component());
        SnapshotBinding.part(section, newest, part, now -> {
            says.setText(message.apply(now));
            picture.show().accept(now);
        });
        return section;
    }

    private static Section sheet(Component... parts) {
        Section section = new Section(parts);
        section.addClassName("console-sheet");
        return section;
    }

    private static String later(Snapshot now) {
        return now.later() == 0
                ? ""
                : " Answers that " + FigureText.partners(now.later())
                        + " gave after the figures were published are not in them: so few could be told from the rest.";
    }

    private static String restsOn(Snapshot now) {
        Results results = now.results();
        if (now.round().meeting().concealed()) {
            return "Results are hidden, here too. Press R to show them.";
        }
        return switch (results.respondents()) {
            case 0 -> "No results to show yet.";
            default ->
                (results.isWaitingForClosing() ? "Figures appear when the round is closed. " : "") + "Based on "
                        + FigureText.partners(results.respondents()) + "; " + results.complete()
                        + " answered all 36 statements." + later(now);
        };
    }
}
