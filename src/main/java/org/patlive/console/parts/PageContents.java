package org.patlive.console.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/** Leads to the parts of a page that is long. */
public final class PageContents extends Nav {

    private PageContents(ListItem... parts) {
        addClassName("console-parts");
        setAriaLabel("Parts of this page");
        add(new UnorderedList(parts));
    }

    public static PageContents ofMeeting() {
        return new PageContents(
                to("discussion", "Talking about"),
                to("findings", "Findings"),
                to("agenda", "Agenda"),
                to("comments", "Comments"),
                to("results", "Results"),
                to("take-results-home", "Take them home"));
    }

    public static PageContents ofPlanning() {
        return new PageContents(
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
