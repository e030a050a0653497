package org.patlive.screen;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.patlive.analysis.Figure;
import org.patlive.analysis.Figure.Reason;
import org.patlive.analysis.StatementProjection;
import org.patlive.analysis.SuccessProjection;
import org.patlive.analysis.SuccessProjection.Fit;
import org.patlive.assessment.CommentTopic;
import org.patlive.instrument.Band;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.live.Snapshot;

/** How partners rate the success of the partnership, beside what their scores add up to. */
class SuccessScene extends ResultScene<SuccessScene.Part> {

    /** Speaks of aims achieved at the cost of the partnership, and of partnership without its aims. */
    private static final Item ON_SUCCESS = Item.statement(6, 'A');

    private final Instrument instrument;
    private final Div place = new Div();

    /** @param comments on the performance, those that the facilitator shows */
    record Part(SuccessProjection success, List<String> comments) {}

    SuccessScene(Instrument instrument) {
        super("pat-scene-success");
        this.instrument = instrument;
        place.addClassName("pat-scene-halves");
        stage().add(place);
    }

    @Override
    String message(Snapshot now) {
        return current(now).success().message();
    }

    @Override
    Part part(Snapshot now) {
        return new Part(
                SuccessProjection.of(now.results()),
                now.feedback().comments().getOrDefault(CommentTopic.PERFORMANCE, List.of()));
    }

    @Override
    Optional<String> whyNothing(Snapshot now) {
        // Its answers are counted by themselves, whatever the principles may show.
        return now.results().success().isShown() ? Optional.empty() : super.whyNothing(now);
    }

    @Override
    void draw(Part part) {
        boolean passage =
                part.success().fit().value().filter(fit -> fit != Fit.MATCH).isPresent();
        Div rating = rating(part.success());
        Div talk = new Div();
        talk.addClassNames("pat-scene-half", "pat-scene-talk");
        // Two longer texts need the whole half for themselves.
        (passage && !part.comments().isEmpty() ? rating : talk)
                .add(aggregate(part.success().band()));
        if (!part.comments().isEmpty()) {
            talk.add(StatementTalk.wrote(part.comments()));
        }
        if (passage) {
            talk.add(published());
        }
        place.removeAll();
        place.add(rating, talk);
    }

    private Div rating(SuccessProjection success) {
        Div half = new Div(
                Texts.text(instrument.completing().successHeading(), "pat-scene-key"),
                Texts.quoted(instrument.completing().successStatement()),
                isStillOpen(success.counts())
                        ? soFar()
                        : AnswersPicture.of(
                                instrument.sheet().scale(),
                                List.of(Map.entry("ratings", success.counts())),
                                success.lean().map(SuccessScene::card)));
        half.addClassName("pat-scene-half");
        if (success.counts().isShown()) {
            half.add(Texts.text(success.lean().get().words(), "pat-scene-lean"));
        }
        half.add(Texts.ourAddition("Setting success beside the scores"));
        return half;
    }

    private static Div card(StatementProjection.Lean lean) {
        Div card = new Div(Texts.span(lean.words(), "pat-scene-card-words"));
        card.addClassName("pat-scene-card");
        return card;
    }

    private static boolean isStillOpen(Figure<?> figure) {
        return figure.reason().filter(why -> why == Reason.STILL_OPEN).isPresent();
    }

    /** The band of the mean aggregate with its published sentence; before the round is closed, all four that it may be. */
    private Panel aggregate(Figure<Band> band) {
        if (isStillOpen(band)) {
            Panel all = new Panel("What the scores can add up to");
            Stream.of(Band.values()).forEach(one -> all.add(in(one)));
            all.addClassName("pat-scene-aggregates");
            return all;
        }
        Panel panel = new Panel("What the scores add up to");
        band.value()
                .ifPresentOrElse(
                        shown -> panel.add(in(shown)),
                        () -> panel.add(Texts.text(
                                "The aggregate: "
                                        + band.reason().map(Reason::sentence).orElse(""),
                                "pat-scene-note")));
        return panel;
    }

    private Div in(Band band) {
        Paragraph range = Texts.text(band.aggregateRange().replace('-', '–'), "pat-scene-band");
        range.getElement().setAttribute("data-band", band.range());
        Div line =
                new Div(range, new Paragraph(instrument.analysis().aggregates().get(band)));
        line.addClassName("pat-scene-aggregate");
        return line;
    }

    private Panel published() {
        Instrument.Element element = instrument.element(ON_SUCCESS);
        Panel panel = new Panel(
                "What the publication says of this",
                new Fitted(30, new Paragraph(element.explanation().getFirst())));
        panel.addClassNames("pat-scene-panel-grows", "pat-scene-passage");
        return panel;
    }
}
