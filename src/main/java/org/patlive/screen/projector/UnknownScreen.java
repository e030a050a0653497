package org.patlive.screen.projector;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** The content of the page if there is no round with its key, after a mistyped or outdated address. */
class UnknownScreen extends Main {

    UnknownScreen() {
        addClassNames("pat-projector", "pat-projector-lost");
        getElement().setAttribute("lang", "en");
        add(
                new H1("There is no round to show at this address"),
                new Paragraph("Please open the screen again from the facilitator's console."));
    }
}
