package org.patlive.console.parts;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;

/** The banner over every page of a demo workshop, with the link that leaves it. */
final class DemoBanner extends Aside {

    DemoBanner() {
        addClassName("console-demo-banner");
        getElement().setAttribute("aria-label", text("console.parts.demo"));
        Anchor leave = new Anchor("/demo/leave", text("console.parts.leave-demo"));
        leave.setId("leave-demo");
        leave.setRouterIgnore(true);
        add(new Paragraph(text("console.parts.demo-banner")), leave);
    }
}
