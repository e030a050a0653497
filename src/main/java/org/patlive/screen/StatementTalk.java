package org.patlive.screen;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.patlive.analysis.LookProjection.Cause;
import org.patlive.analysis.LookProjection.Causes;
import org.patlive.design.CountBars;
import org.patlive.instrument.Instrument;

/** The right half: why we differ, what partners wrote or what lies behind the statement, and what we found. */
final class StatementTalk {

    private StatementTalk() {}

    static Div of(StatementPart part, Instrument instrument) {
        Div half = new Div();
        half.addClassNames("pat-scene-half", "pat-scene-talk");
        part.causes().filter(causes -> causes.n() > 0 && !part.asking()).ifPresent(causes -> half.add(why(causes)));
        if (!part.comments().isEmpty()) {
            half.add(wrote(part.comments()));
        } else {
            half.add(behind(instrument.element(part.answers().item())));
        }
        if (!part.findings().isEmpty() && !part.asking()) {
            half.add(found(part.findings()));
        }
        return half;
    }

    /** What partners wrote, as far as the facilitator shows it. */
    static Panel wrote(List<String> comments) {
        Panel panel = new Panel(
                "What partners wrote",
                new Fitted(
                        34,
                        comments.stream()
                                .map(words -> Texts.text("“" + words + "”", "pat-scene-comment"))
                                .toArray(Paragraph[]::new)));
        panel.addClassName("pat-scene-panel-grows");
        return panel;
    }

    private static Panel behind(Instrument.Element element) {
        Panel panel = new Panel(
                "What lies behind it",
                new Fitted(
                        30,
                        Stream.concat(
                                        Stream.of(Texts.text(element.heading(), "pat-scene-published-heading")),
                                        element.explanation().stream().map(Paragraph::new))
                                .toArray(Paragraph[]::new)));
        panel.addClassName("pat-scene-panel-grows");
        return panel;
    }

    private static Panel found(List<String> findings) {
        Panel panel = new Panel(
                findings.size() == 1 ? "Our finding" : "Our findings",
                new Fitted(
                        28,
                        findings.stream()
                                .map(words -> Texts.text(words, "pat-scene-finding"))
                                .toArray(Paragraph[]::new)));
        panel.addClassName("pat-scene-panel-findings");
        return panel;
    }

    private static Panel why(Causes causes) {
        Panel panel = new Panel("Why we differ · our addition");
        List<String> words = Stream.of(Cause.values()).map(Cause::words).toList();
        if (causes.counts().isShown()) {
            CountBars bars = new CountBars();
            bars.show(
                    "How many named each cause",
                    words,
                    List.of(new CountBars.Series("partners", causes.counts().get())));
            panel.add(bars);
        } else {
            causes.most().forEach(cause -> panel.add(Texts.text(cause.words(), "pat-scene-cause")));
            panel.add(Texts.text("Named most often; no counts are shown below ten partners", "pat-scene-note"));
        }
        return panel;
    }
}
