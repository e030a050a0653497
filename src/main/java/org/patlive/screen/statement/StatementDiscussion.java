package org.patlive.screen.statement;

import static org.patlive.shared.text.Texts.text;

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
import org.patlive.words.StatementWords;

/** The right half of the scene: causes, comments or the explanation of the element, and findings. */
public final class StatementDiscussion {

    private StatementDiscussion() {}

    static Div of(StatementContent content, Instrument instrument) {
        Div half = new Div();
        half.addClassNames("pat-scene-half", "pat-scene-talk");
        content.causes()
                .filter(causes -> causes.n() > 0 && !content.questionIsOpen())
                .ifPresent(causes -> half.add(causes(causes)));
        if (!content.comments().isEmpty()) {
            half.add(comments(content.comments()));
        } else {
            half.add(explanation(instrument.element(content.answers().item())));
        }
        if (!content.findings().isEmpty() && !content.questionIsOpen()) {
            half.add(findings(content.findings()));
        }
        return half;
    }

    /** Creates a panel with the comments that the facilitator shows. */
    public static ScenePanel comments(List<String> comments) {
        ScenePanel panel = new ScenePanel(
                text("screen.statement.comments"),
                new FittedText(
                        34,
                        comments.stream()
                                .map(words -> SceneText.text("“" + words + "”", "pat-scene-comment"))
                                .toArray(Paragraph[]::new)));
        panel.addClassName("pat-scene-panel-grows");
        return panel;
    }

    private static ScenePanel explanation(Instrument.Element element) {
        ScenePanel panel = new ScenePanel(
                text("screen.statement.explanation"),
                new FittedText(
                        30,
                        Stream.concat(
                                        Stream.of(SceneText.text(element.heading(), "pat-scene-published-heading")),
                                        element.explanation().stream().map(Paragraph::new))
                                .toArray(Paragraph[]::new)));
        panel.addClassName("pat-scene-panel-grows");
        return panel;
    }

    private static ScenePanel findings(List<String> findings) {
        ScenePanel panel = new ScenePanel(
                text("screen.statement.findings", "count", findings.size()),
                new FittedText(
                        28,
                        findings.stream()
                                .map(words -> SceneText.text(words, "pat-scene-finding"))
                                .toArray(Paragraph[]::new)));
        panel.addClassName("pat-scene-panel-findings");
        return panel;
    }

    private static ScenePanel causes(Causes causes) {
        ScenePanel panel = new ScenePanel(text("screen.statement.causes"));
        List<String> words =
                Stream.of(Cause.values()).map(StatementWords::label).toList();
        if (causes.counts().isShown()) {
            CountBars bars = new CountBars();
            bars.show(
                    text("screen.statement.causes-caption"),
                    words,
                    List.of(new CountBars.Series(
                            text("screen.statement.causes-partners"),
                            causes.counts().get())));
            panel.add(bars);
        } else {
            causes.most().forEach(cause -> panel.add(SceneText.text(StatementWords.label(cause), "pat-scene-cause")));
            panel.add(SceneText.text(text("screen.statement.causes-coarse"), "pat-scene-note"));
        }
        return panel;
    }
}
