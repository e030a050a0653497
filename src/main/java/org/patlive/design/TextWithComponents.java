package org.patlive.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Span;

/** Puts components, such as links, into the places that a text has for them. A translation may order the places anew. */
public final class TextWithComponents {

    /** The first of the characters that mark places; they are for private use, and no text has them. */
    private static final char FIRST = '\uE000';

    private TextWithComponents() {}

    /** Returns what to pass as the argument of the message for the component with this index. */
    public static String place(int index) {
        return String.valueOf((char) (FIRST + index));
    }

    /** Adds the text with the components in their places; what stands between them is a span each. */
    public static void fill(HasComponents parent, String text, Component... components) {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            int index = text.charAt(at) - FIRST;
            if (index >= 0 && index < components.length) {
                addText(parent, text.substring(from, at));
                parent.add(components[index]);
                from = at + 1;
            }
        }
        addText(parent, text.substring(from));
    }

    private static void addText(HasComponents parent, String text) {
        if (!text.isEmpty()) {
            parent.add(new Span(text));
        }
    }
}
