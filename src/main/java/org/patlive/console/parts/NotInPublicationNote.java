package org.patlive.console.parts;

import com.vaadin.flow.component.html.Span;

/** Marks what we have added to the publication, wherever a person meets it. */
public final class NotInPublicationNote extends Span {

    public NotInPublicationNote(String what) {
        super(what + ": not part of the published tool");
        addClassName("console-ours");
    }
}
