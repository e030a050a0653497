package org.patlive.console;

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
import org.patlive.analysis.Projection;
import org.patlive.analysis.Results;
import org.patlive.assessment.Staging;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.live.Snapshot;

/** Stage 3, the feedback meeting: what is talked about, findings, agenda, comments, and the results themselves. */
final class AnalysisStage extends Div {

    private final FindingsPanel findings;

    /** @param show puts something on the screen */
    AnalysisStage(
            Signal<Snapshot> newest,
            Steering steering,
            FeedbackDesk feedback,
            Instrument instrument,
            Supplier<TakeHomePanel> takeHome,
            Consumer<Staging> show) {
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
                new ResultsInWords(newest, instrument),
                new ClosingInWords(newest, instrument),
                new GroupTables(newest, instrument));
        results.addClassName("console-results");
        results.setId("results");
        Following.part(this, newest, now -> restsOn(now), now -> {
            rest.setText(now);
            results.setVisible(newest.peek().results().respondents() > 0
                    && !newest.peek().round().meeting().concealed());
        });
        add(
                sheet(Arrival.at(new H2(Stage.ANALYSIS.label())), rest, PageParts.ofMeeting()),
                new DiscussionPanel(newest, steering, new Asking(feedback), instrument, open),
                findings,
                new AgendaPanel(newest, steering, instrument, show),
                new CommentsPanel(newest, feedback, instrument),
                results,
                takeHome.get(),
                new Guidance(instrument, Stage.ANALYSIS));
    }

    /** Puts the cursor where a finding is written. */
    void writeFinding() {
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
        Section section = sheet(new H3(title), new OurOwn(ours), says, picture.component());
        Following.part(section, newest, part, now -> {
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
                : " Answers that " + Words.partners(now.later())
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
                        + Words.partners(results.respondents()) + "; " + results.complete()
                        + " answered all 36 statements." + later(now);
        };
    }
}
