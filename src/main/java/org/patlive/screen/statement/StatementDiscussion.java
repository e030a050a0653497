package org.patlive.screen.statement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.patlive.analysis.projection.QuestionProjection.Cause;
import org.patlive.analysis.projection.QuestionProjection.Causes;
import org.patlive.design.CountBars;
import org.patlive.instrument.Instrument;
import org.patlive.screen.parts.FittedText;
import org.patlive.screen.parts.ScenePanel;
import org.patlive.screen.parts.SceneText;

/** The right half: why we differ, what partners wrote or what lies behind the statement, and what we found. */
public final class StatementDiscussion {

    private StatementDiscussion() {}

    static Div of(StatementContent content, Instrument instrument) {
        Div half = new Div();
        half.addClassNames("pat-scene-half", "pat-scene-talk");
        content.causes()
                .filter(causes -> causes.n() > 0 && !content.asking())
                .ifPresent(causes -> half.add(why(causes)));
        if (!content.comments().isEmpty()) {
            half.add(wrote(content.comments()));
        } else {
            half.add(behind(instrument.element(content.answers().item())));
        }
        if (!content.findings().isEmpty() && !content.asking()) {
            half.add(found(content.findings()));
        }
        return half;
    }

    /** What partners wrote, as far as the facilitator shows it. */
    public static ScenePanel wrote(List<String> comments) {
        ScenePanel panel = new ScenePanel(
                "What partners wrote",
                new FittedText(
                        34,
                        comments.stream()
                                .map(words -> SceneText.text("“" + words + "”", "pat-scene-comment"))
                                .toArray(Paragraph[]::new)));
        panel.addClassName("pat-scene-panel-grows");
        return panel;
    }

    private static ScenePanel behind(Instrument.Element element) {
        ScenePanel panel = new ScenePanel(
                "What lies behind it",
                new FittedText(
                        30,
                        Stream.concat(
                                        Stream.of(SceneText.text(element.heading(), "pat-scene-published-heading")),
                                        element.explanation().stream().map(Paragraph::new))
                                .toArray(Paragraph[]::new)));
        panel.addClassName("pat-scene-panel-grows");
        return panel;
    }

    private static ScenePanel found(List<String> findings) {
        ScenePanel panel = new ScenePanel(
                findings.size() == 1 ? "Our finding" : "Our findings",
                new FittedText(
                        28,
                        findings.stream()
                                .map(words -> SceneText.text(words, "pat-scene-finding"))
                                .toArray(Paragraph[]::new)));
        panel.addClassName("pat-scene-panel-findings");
        return panel;
    }

    private static ScenePanel why(Causes causes) {
        ScenePanel panel = new ScenePanel("Why we differ · our addition");
        List<String> words = Stream.of(Cause.values()).map(Cause::words).toList();
        if (causes.counts().isShown()) {
            CountBars bars = new CountBars();
            bars.show(
                    "How many named each cause",
                    words,
                    List.of(new CountBars.Series("partners", causes.counts().get())));
            panel.add(bars);
        } else {
            causes.most().forEach(cause -> panel.add(SceneText.text(cause.words(), "pat-scene-cause")));
            panel.add(SceneText.text("Named most often; no counts are shown below ten partners", "pat-scene-note"));
        }
        return panel;
    }
}
