package org.patlive.screen.scene;

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

/** How partners rate the success of the partnership, beside what their scores add up to. */
public class SuccessScene extends ResultScene<SuccessScene.Content> {

    /** Speaks of aims achieved at the cost of the partnership, and of partnership without its aims. */
    private static final Item ON_SUCCESS = Item.statement(6, 'A');

    private final Instrument instrument;
    private final Div place = new Div();

    /** @param comments on the performance, those that the facilitator shows */
    record Content(SuccessProjection success, List<String> comments) {}

    public SuccessScene(Instrument instrument) {
        super("pat-scene-success");
        this.instrument = instrument;
        place.addClassName("pat-scene-halves");
        contentArea().add(place);
    }

    @Override
    public String message(Snapshot snapshot) {
        return content(snapshot).success().message();
    }

    @Override
    protected Content buildContent(Snapshot snapshot) {
        return new Content(
                SuccessProjection.of(snapshot.results()),
                snapshot.feedback().comments().getOrDefault(CommentTopic.PERFORMANCE, List.of()));
    }

    @Override
    protected Optional<String> emptyStateText(Snapshot snapshot) {
        // Its answers are counted by themselves, whatever the principles may show.
        return snapshot.results().success().isShown() ? Optional.empty() : super.emptyStateText(snapshot);
    }

    @Override
    protected void draw(Content content) {
        boolean passage =
                content.success().fit().value().filter(fit -> fit != Fit.MATCH).isPresent();
        Div rating = rating(content.success());
        Div talk = new Div();
        talk.addClassNames("pat-scene-half", "pat-scene-talk");
        // Two longer texts need the whole half for themselves.
        (passage && !content.comments().isEmpty() ? rating : talk)
                .add(aggregate(content.success().band()));
        if (!content.comments().isEmpty()) {
            talk.add(StatementDiscussion.wrote(content.comments()));
        }
        if (passage) {
            talk.add(published());
        }
        place.removeAll();
        place.add(rating, talk);
    }

    private Div rating(SuccessProjection success) {
        Div half = new Div(
                SceneText.text(instrument.completing().successHeading(), "pat-scene-key"),
                SceneText.quoted(instrument.completing().successStatement()),
                isStillOpen(success.counts())
                        ? finishedCount()
                        : AnswerDistribution.of(
                                instrument.sheet().scale(),
                                List.of(Map.entry("ratings", success.counts())),
                                success.lean().map(SuccessScene::card)));
        half.addClassName("pat-scene-half");
        if (success.counts().isShown()) {
            half.add(SceneText.text(success.lean().get().words(), "pat-scene-lean"));
        }
        half.add(SceneText.ourAddition("Setting success beside the scores"));
        return half;
    }

    private static Div card(StatementProjection.Lean lean) {
        Div card = new Div(SceneText.span(lean.words(), "pat-scene-card-words"));
        card.addClassName("pat-scene-card");
        return card;
    }

    private static boolean isStillOpen(Figure<?> figure) {
        return figure.reason().filter(why -> why == Reason.STILL_OPEN).isPresent();
    }

    /** The band of the mean aggregate with its published sentence; before the round is closed, all four that it may be. */
    private ScenePanel aggregate(Figure<Band> band) {
        if (isStillOpen(band)) {
            ScenePanel all = new ScenePanel("What the scores can add up to");
            Stream.of(Band.values()).forEach(one -> all.add(in(one)));
            all.addClassName("pat-scene-aggregates");
            return all;
        }
        ScenePanel panel = new ScenePanel("What the scores add up to");
        band.value()
                .ifPresentOrElse(
                        shown -> panel.add(in(shown)),
                        () -> panel.add(SceneText.text(
                                "The aggregate: "
                                        + band.reason().map(Reason::sentence).orElse(""),
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
        Instrument.Element element = instrument.element(ON_SUCCESS);
        ScenePanel panel = new ScenePanel(
                "What the publication says of this",
                new FittedText(30, new Paragraph(element.explanation().getFirst())));
        panel.addClassNames("pat-scene-panel-grows", "pat-scene-passage");
        return panel;
    }
}
