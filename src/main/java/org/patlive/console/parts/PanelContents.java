package org.patlive.console.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;

/** What a long panel contains: buttons that scroll to its parts. They stay in sight. */
public final class PanelContents extends Nav {

    public PanelContents(String label) {
        addClassName("console-contents");
        getElement().setAttribute("aria-label", label);
    }

    /** Adds a button that scrolls to a part and moves the focus there. */
    public PanelContents to(String title, Component part) {
        part.getElement().setAttribute("tabindex", "-1");
        add(new NativeButton(title, click -> part.getElement()
                .executeJs("this.scrollIntoView({block: 'start'}); this.focus({preventScroll: true})")));
        return this;
    }
}
