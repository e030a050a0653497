package org.patlive.screen.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Creates the kinds of text that several scenes show. */
public final class SceneText {

    private SceneText() {}

    /** Quotes a statement of the publication. */
    public static Paragraph quoted(String words) {
        return text("“" + words + "”", "pat-scene-quote");
    }

    public static Paragraph text(String words, String className) {
        Paragraph text = new Paragraph(words);
        text.addClassName(className);
        return text;
    }

    /** Wraps a component so that only screen readers perceive it. */
    public static Div visuallyHidden(Component component) {
        Div hidden = new Div(component);
        hidden.addClassName("pat-visually-hidden");
        return hidden;
    }

    /** Creates the box that takes the place of hidden figures, with the reason. */
    public static Div hiddenFigures(String reason) {
        Div box = new Div(text(reason, "pat-scene-veil-why"));
        box.addClassName("pat-scene-veil");
        return box;
    }

    public static Span span(String words, String className) {
        Span span = new Span(words);
        span.addClassName(className);
        return span;
    }

    /** Says that something is not part of the published tool. */
    public static Paragraph ourAddition(String words) {
        return text(words, "pat-scene-ours");
    }
}
