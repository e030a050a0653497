package org.patlive.console.parts;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Span;

/** Marks what the product adds to the publication (domain rules, "ours"); shown wherever people see such an addition. */
public final class NotInPublicationNote extends Span {

    public NotInPublicationNote(String what) {
        super(text("console.parts.not-in-publication", "what", what));
        addClassName("console-ours");
    }
}
