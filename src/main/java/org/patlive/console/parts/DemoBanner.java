package org.patlive.console.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;

/** The banner over every page of a demo workshop, with the link that leaves it. */
final class DemoBanner extends Aside {

    DemoBanner() {
        addClassName("console-demo-banner");
        getElement().setAttribute("aria-label", "Demo workshop");
        Anchor leave = new Anchor("/demo/leave", "Leave the demo");
        leave.setId("leave-demo");
        leave.setRouterIgnore(true);
        add(new Paragraph("Demo workshop: simulated partners, nothing of it is kept"), leave);
    }
}
