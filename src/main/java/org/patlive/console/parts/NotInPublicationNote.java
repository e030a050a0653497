package org.patlive.console.parts;

import com.vaadin.flow.component.html.Span;

/** Marks what the product adds to the publication (domain rules, "ours"); shown wherever people see such an addition. */
public final class NotInPublicationNote extends Span {

    /** @param sentence which says what is not part of the published tool */
    public NotInPublicationNote(String sentence) {
        super(sentence);
        addClassName("console-ours");
    }
}
