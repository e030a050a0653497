package org.patlive.screen.scene;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.analysis.projection.StatementProjection;
import org.patlive.analysis.projection.SuccessProjection;
import org.patlive.analysis.projection.SuccessProjection.Fit;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.instrument.Band;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.live.Snapshot;
import org.patlive.screen.parts.FittedText;
import org.patlive.screen.parts.ResultScene;
import org.patlive.screen.parts.ScenePanel;
import org.patlive.screen.parts.SceneText;
import org.patlive.screen.statement.AnswerDistribution;
import org.patlive.screen.statement.StatementDiscussion;
import org.patlive.words.StatementWords;

/** The scene that sets the rating of success against the aggregate score. */
public class SuccessScene extends ResultScene<SuccessScene.Content> {

    /** Element 6A explains what it means if success and scores differ. */
    private static final Item SUCCESS_ELEMENT = Item.statement(6, 'A');

    private final Instrument instrument;
    private final Div halves = new Div();

    /** @param comments the comments on performance that the facilitator shows */
    record Content(SuccessProjection success, List<String> comments) {}

    public SuccessScene(Instrument instrument) {
        super("pat-scene-success");
        this.instrument = instrument;
        halves.addClassName("pat-scene-halves");
        contentArea().add(halves);
    }

    @Override
    public String message(Snapshot snapshot) {
        return message(snapshot, content(snapshot).success().sentence());
    }

    @Override
    protected Content buildContent(Snapshot snapshot) {
        return new Content(
                SuccessProjection.of(snapshot.results()),
                snapshot.feedback().comments().getOrDefault(CommentTopic.PERFORMANCE, List.of()));
    }

    @Override
    protected Optional<String> emptyStateText(Snapshot snapshot) {
        // The rating may be shown even if all principles are hidden.
        return snapshot.results().success().isShown() ? Optional.empty() : super.emptyStateText(snapshot);
    }

    @Override
    protected void draw(Content content) {
        boolean hasExplanation =
                content.success().fit().value().filter(fit -> fit != Fit.MATCH).isPresent();
        Div rating = rating(content.success());
        Div talk = new Div();
        talk.addClassNames("pat-scene-half", "pat-scene-talk");
        // Comments and explanation together need the whole right half.
        (hasExplanation && !content.comments().isEmpty() ? rating : talk)
                .add(aggregate(content.success().band()));
        if (!content.comments().isEmpty()) {
            talk.add(StatementDiscussion.comments(content.comments()));
        }
        if (hasExplanation) {
            talk.add(published());
        }
        halves.removeAll();
        halves.add(rating, talk);
    }

    private Div rating(SuccessProjection success) {
        Div half = new Div(
                SceneText.text(instrument.completing().successHeading(), "pat-scene-key"),
                SceneText.quoted(instrument.completing().successStatement()),
                isStillOpen(success.counts())
                        ? finishedCount()
                        : AnswerDistribution.of(
                                instrument.sheet().scale(),
                                List.of(Map.entry(text("screen.success.ratings"), success.counts())),
                                success.lean().map(SuccessScene::card)));
        half.addClassName("pat-scene-half");
        if (success.counts().isShown()) {
            half.add(SceneText.text(StatementWords.sentence(success.lean().get()), "pat-scene-lean"));
        }
        half.add(SceneText.ourAddition(text("screen.success.our-addition")));
        return half;
    }

    private static Div card(StatementProjection.Lean lean) {
        Div card = new Div(SceneText.span(StatementWords.sentence(lean), "pat-scene-card-words"));
        card.addClassName("pat-scene-card");
        return card;
    }

    private static boolean isStillOpen(Figure<?> figure) {
        return figure.reason().filter(why -> why == Reason.STILL_OPEN).isPresent();
    }

    /**
     * Creates the panel with the band of the mean aggregate and its published sentence; before closing, with all four
     * bands.
     */
    private ScenePanel aggregate(Figure<Band> band) {
        if (isStillOpen(band)) {
            ScenePanel all = new ScenePanel(text("screen.success.aggregates"));
            Stream.of(Band.values()).forEach(one -> all.add(in(one)));
            all.addClassName("pat-scene-aggregates");
            return all;
        }
        ScenePanel panel = new ScenePanel(text("screen.success.aggregate"));
        band.value()
                .ifPresentOrElse(
                        shown -> panel.add(in(shown)),
                        () -> panel.add(SceneText.text(
                                text(
                                        "screen.success.aggregate-hidden",
                                        "reason",
                                        band.reason().orElseThrow()),
                                "pat-scene-note")));
        return panel;
    }

    private Div in(Band band) {
        Paragraph range = SceneText.text(band.printedAggregateRange(), "pat-scene-band");
        range.getElement().setAttribute("data-band", band.range());
        Div line =
                new Div(range, new Paragraph(instrument.analysis().aggregates().get(band)));
        line.addClassName("pat-scene-aggregate");
        return line;
    }

    private ScenePanel published() {
        Instrument.Element element = instrument.element(SUCCESS_ELEMENT);
        ScenePanel panel = new ScenePanel(
                text("screen.success.publication"),
                new FittedText(30, new Paragraph(element.explanation().getFirst())));
        panel.addClassNames("pat-scene-panel-grows", "pat-scene-passage");
        return panel;
    }
}
