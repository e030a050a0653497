package org.patlive.console.parts;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/** Links to the parts of a long page. */
public final class PageContents extends Nav {

    private final UnorderedList links = new UnorderedList();

    public PageContents() {
        addClassName("console-parts");
        setAriaLabel(text("console.parts.page-contents"));
        add(links);
    }

    /** Adds a link to the part with this element id. */
    public PageContents link(String id, String label) {
        Anchor link = new Anchor("#" + id, label);
        link.setRouterIgnore(true);
        links.add(new ListItem(link));
        return this;
    }
}
