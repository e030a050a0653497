package org.patlive.screen.parts;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Kinds of text that several scenes show. */
public final class SceneText {

    private SceneText() {}

    /** A statement of the publication, word by word. */
    public static Paragraph quoted(String words) {
        return text("“" + words + "”", "pat-scene-quote");
    }

    public static Paragraph text(String words, String className) {
        Paragraph text = new Paragraph(words);
        text.addClassName(className);
        return text;
    }

    public static Span span(String words, String className) {
        Span span = new Span(words);
        span.addClassName(className);
        return span;
    }

    /** What the publication knows nothing of is marked wherever it is met. */
    public static Paragraph ourAddition(String what) {
        return text(what + ": our addition, not part of the published tool", "pat-scene-ours");
    }
}
