package org.patlive.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.patlive.analysis.Figure;
import org.patlive.analysis.LookProjection.Hands;
import org.patlive.analysis.Results.ScenarioSuggestion;
import org.patlive.assessment.Look;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/** Which of the three published scenarios is ours: what the results suggest and why, and what hands were shown for. */
class ScenarioScene extends ResultScene<ScenarioPart> {

    private final List<Instrument.Scenario> scenarios;
    private final AskingLine asking = new AskingLine();
    private final Div place = new Div();

    ScenarioScene(Instrument instrument) {
        super("pat-scene-scenario");
        this.scenarios = instrument.scenarios();
        place.addClassName("pat-scene-scenarios");
        stage().add(place, asking);
    }

    @Override
    String message(Snapshot now) {
        return asked(now).map(Look::kind).map(AskingLine::question).orElseGet(() -> current(now)
                .message());
    }

    @Override
    Optional<String> whyNothing(Snapshot now) {
        return Optional.empty(); // what the publication says is no secret, whatever the results are
    }

    @Override
    ScenarioPart part(Snapshot now) {
        return ScenarioPart.of(now);
    }

    @Override
    void show(Snapshot now) {
        super.show(now);
        asking.show(asked(now), now);
    }

    @Override
    void draw(ScenarioPart part) {
        place.removeAll();
        Div cards = new Div();
        cards.addClassName("pat-scenario-cards");
        scenarios.forEach(scenario -> cards.add(new ScenarioCard(scenario, part)));
        place.add(
                cards,
                part.decided().isPresent()
                        ? why(part.why())
                        : why(part.suggested().suggestion()),
                addition(part.hands()));
    }

    private static Optional<Look> asked(Snapshot now) {
        return Optional.ofNullable(now.round().meeting().asking()).filter(Look.HANDS::equals);
    }

    private static Component why(String ofTheGroup) {
        Panel panel = new Panel("Why we decided so", new Fitted(32, new Paragraph(ofTheGroup)));
        panel.addClassName("pat-scenario-why");
        return panel;
    }

    private Component why(Figure<ScenarioSuggestion> suggestion) {
        return switch (suggestion) {
            case Figure.Shown<ScenarioSuggestion>(ScenarioSuggestion shown) -> {
                Panel panel = new Panel(
                        "Why the results suggest this",
                        new Fitted(
                                32, shown.reasons().stream().map(Paragraph::new).toArray(Paragraph[]::new)));
                panel.addClassName("pat-scenario-why");
                yield panel;
            }
            case Figure.Hidden<ScenarioSuggestion>(Figure.Reason reason)
            when reason == Figure.Reason.STILL_OPEN -> {
                Div waiting = new Div(soFar());
                waiting.addClassName("pat-scenario-waiting");
                yield waiting;
            }
            case Figure.Hidden<ScenarioSuggestion>(Figure.Reason reason) -> {
                Div veil = new Div(Texts.text("What the results suggest: " + reason.sentence(), "pat-scene-veil-why"));
                veil.addClassName("pat-scene-veil");
                yield veil;
            }
        };
    }

    private static Paragraph addition(Optional<Hands> hands) {
        boolean coarse = hands.flatMap(shown -> shown.counts().reason())
                .filter(why -> why == Figure.Reason.COARSE)
                .isPresent();
        Paragraph words =
                Texts.ourAddition(hands.isPresent() ? "The suggestion and the show of hands" : "The suggestion");
        if (coarse) {
            words.addComponentAsFirst(Texts.span("No counts are shown below ten partners · ", "pat-scene-note"));
        }
        return words;
    }
}
