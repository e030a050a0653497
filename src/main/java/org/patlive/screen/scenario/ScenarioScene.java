package org.patlive.screen.scenario;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.projection.QuestionProjection.Hands;
import org.patlive.analysis.result.Results.ScenarioSuggestion;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;
import org.patlive.screen.parts.FittedText;
import org.patlive.screen.parts.ResultScene;
import org.patlive.screen.parts.ScenePanel;
import org.patlive.screen.parts.SceneText;
import org.patlive.screen.statement.QuestionLine;
import org.patlive.words.ScenarioWords;

/** The scene with the three published scenarios: what the results suggest and why, the show of hands, and the decision. */
public class ScenarioScene extends ResultScene<ScenarioContent> {

    private final List<Instrument.Scenario> scenarios;
    private final QuestionLine questionLine = new QuestionLine();
    private final Div body = new Div();

    public ScenarioScene(Instrument instrument) {
        super("pat-scene-scenario");
        this.scenarios = instrument.scenarios();
        body.addClassName("pat-scene-scenarios");
        contentArea().add(body, questionLine);
    }

    @Override
    public String message(Snapshot snapshot) {
        return openQuestion(snapshot)
                .map(RoomQuestion::kind)
                .map(QuestionLine::question)
                .orElseGet(() -> content(snapshot).message());
    }

    @Override
    protected Optional<String> emptyStateText(Snapshot snapshot) {
        return Optional.empty(); // the published scenarios may be shown even if results are hidden
    }

    @Override
    protected ScenarioContent buildContent(Snapshot snapshot) {
        return ScenarioContent.of(snapshot);
    }

    @Override
    public void show(Snapshot snapshot) {
        super.show(snapshot);
        questionLine.show(openQuestion(snapshot), snapshot);
    }

    @Override
    protected void draw(ScenarioContent content) {
        body.removeAll();
        Div cards = new Div();
        cards.addClassName("pat-scenario-cards");
        scenarios.forEach(scenario -> cards.add(new ScenarioCard(scenario, content)));
        body.add(
                cards,
                content.decided().isPresent()
                        ? why(content.why())
                        : why(content.suggested().suggestion()),
                addition(content.suggested().suggestion().isShown(), content.hands()));
    }

    private static Optional<RoomQuestion> openQuestion(Snapshot snapshot) {
        return Optional.ofNullable(snapshot.round().meeting().openQuestion()).filter(RoomQuestion.HANDS::equals);
    }

    private static Component why(String reasonOfGroup) {
        ScenePanel panel =
                new ScenePanel(text("screen.scenario.our-reason"), new FittedText(32, new Paragraph(reasonOfGroup)));
        panel.addClassName("pat-scenario-why");
        return panel;
    }

    private Component why(Figure<ScenarioSuggestion> suggestion) {
        return switch (suggestion) {
            case Figure.Shown<ScenarioSuggestion>(ScenarioSuggestion shown) -> {
                ScenePanel panel = new ScenePanel(
                        text("screen.scenario.why"),
                        new FittedText(
                                32,
                                ScenarioWords.reasons(shown).stream()
                                        .map(Paragraph::new)
                                        .toArray(Paragraph[]::new)));
                panel.addClassName("pat-scenario-why");
                yield panel;
            }
            case Figure.Hidden<ScenarioSuggestion>(Figure.Reason reason)
            when reason == Figure.Reason.STILL_OPEN -> {
                Div waiting = new Div(finishedCount());
                waiting.addClassName("pat-scenario-waiting");
                yield waiting;
            }
            case Figure.Hidden<ScenarioSuggestion>(Figure.Reason reason) -> {
                yield SceneText.hiddenFigures(text("screen.scenario.hidden", "reason", reason));
            }
        };
    }

    /** Says which parts are not of the published tool; nothing where there are none. */
    private static Paragraph addition(boolean suggests, Optional<Hands> hands) {
        boolean coarse = hands.flatMap(shown -> shown.counts().reason())
                .filter(why -> why == Figure.Reason.COARSE)
                .isPresent();
        Paragraph words = SceneText.ourAddition(text(
                "screen.scenario.our-addition", "what", hands.isEmpty() ? "SUGGESTION" : suggests ? "BOTH" : "HANDS"));
        words.setVisible(suggests || hands.isPresent());
        if (coarse) {
            words.addComponentAsFirst(SceneText.span(text("screen.parts.no-counts") + " · ", "pat-scene-note"));
        }
        return words;
    }
}
