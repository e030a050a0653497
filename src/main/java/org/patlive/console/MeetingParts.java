package org.patlive.console;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/** Leads to the parts of the feedback meeting's page, which is long. */
final class MeetingParts extends Nav {

    MeetingParts() {
        addClassName("console-parts");
        setAriaLabel("Parts of this page");
        add(new UnorderedList(
                to("discussion", "Talking about"),
                to("findings", "Findings"),
                to("agenda", "Agenda"),
                to("comments", "Comments"),
                to("results", "Results")));
    }

    private static ListItem to(String id, String label) {
        Anchor link = new Anchor("#" + id, label);
        link.setRouterIgnore(true);
        return new ListItem(link);
    }
}
