package org.patlive.screen.projector;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** The content of the page if there is no round with its key, after a mistyped or outdated address. */
class UnknownScreen extends Main {

    UnknownScreen() {
        addClassNames("pat-projector", "pat-projector-lost");
        add(new H1(text("screen.projector.unknown")), new Paragraph(text("screen.projector.unknown-hint")));
    }
}
