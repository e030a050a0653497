package org.patlive.screen.scenario;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.patlive.analysis.projection.QuestionProjection.Hands;
import org.patlive.instrument.Instrument;
import org.patlive.screen.parts.FittedText;
import org.patlive.screen.parts.SceneText;

/** One published scenario: its text, whether the results suggest it, and its share of a show of hands. */
public class ScenarioCard extends Section {

    private static final int MAX_TEXT_SIZE = 36;

    ScenarioCard(Instrument.Scenario scenario, ScenarioContent content) {
        String letter = scenario.letter();
        addClassNames("pat-scene-panel", "pat-scenario-card");
        getElement().setAttribute("data-letter", letter);
        Div head = new Div(new H2(text("screen.scenario.letter", "letter", letter)));
        head.addClassName("pat-scenario-head");
        if (content.suggested().suggests(letter)) {
            getElement().setAttribute("data-suggested", true);
            getElement().setAttribute("data-framed", content.decided().isEmpty());
        }
        boolean decided = content.decided().filter(letter::equals).isPresent();
        if (content.suggested().suggests(letter) && !decided) {
            head.add(SceneText.span(text("screen.scenario.suggested"), "pat-scenario-mark"));
        }
        if (decided) {
            getElement().setAttribute("data-decided", true);
            getElement().setAttribute("data-framed", true);
            head.add(SceneText.span(text("screen.scenario.decision"), "pat-scenario-mark"));
        }
        add(head, new FittedText(MAX_TEXT_SIZE, new Paragraph("“" + scenario.summary() + "”")));
        content.hands().ifPresent(hands -> addHands(hands, letter));
    }

    private void addHands(Hands hands, String letter) {
        hands.count(letter).value().ifPresentOrElse(count -> add(bar(count, hands.n())), () -> {
            if (hands.most().contains(letter)) {
                add(SceneText.text(text("screen.scenario.most-hands"), "pat-scenario-count"));
            }
        });
    }

    /** Creates a bar whose length is the share of all hands. */
    private static Div bar(int count, int all) {
        Div bar = new Div();
        bar.addClassName("pat-scenario-bar");
        bar.getStyle().set("--share", String.valueOf((double) count / all));
        Div hands = new Div(bar, SceneText.text(text("screen.scenario.hands", "count", count), "pat-scenario-count"));
        hands.addClassName("pat-scenario-hands");
        return hands;
    }
}
