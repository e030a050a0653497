package org.patlive.console;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/** Leads to the parts of a page that is long. */
final class PageParts extends Nav {

    private PageParts(ListItem... parts) {
        addClassName("console-parts");
        setAriaLabel("Parts of this page");
        add(new UnorderedList(parts));
    }

    static PageParts ofMeeting() {
        return new PageParts(
                to("discussion", "Talking about"),
                to("findings", "Findings"),
                to("agenda", "Agenda"),
                to("comments", "Comments"),
                to("results", "Results"),
                to("take-results-home", "Take them home"));
    }

    static PageParts ofPlanning() {
        return new PageParts(
                to("hands", "Show of hands"),
                to("decision", "The decision"),
                to("board", "Actions"),
                to("take-home", "Take the plan home"));
    }

    private static ListItem to(String id, String label) {
        Anchor link = new Anchor("#" + id, label);
        link.setRouterIgnore(true);
        return new ListItem(link);
    }
}
