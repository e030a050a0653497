package org.patlive.console;

import com.vaadin.flow.component.html.Span;

/** Marks what we have added to the publication, wherever a person meets it. */
final class OurOwn extends Span {

    OurOwn(String what) {
        super(what + ": not part of the published tool");
        addClassName("console-ours");
    }
}
