package org.patlive.console.parts;

import com.vaadin.flow.component.HtmlContainer;

/** Marks the heading that gets the focus after navigation, so that a screen reader announces the new page. */
public final class PageFocus {

    private static final String ATTRIBUTE = "data-arrival";

    private PageFocus() {}

    public static <H extends HtmlContainer> H at(H heading) {
        heading.getElement().setAttribute("tabindex", "-1").setAttribute(ATTRIBUTE, "");
        return heading;
    }

    /** Returns JavaScript to be executed on an element around the heading; it scrolls to the top, too. */
    static String script() {
        return "setTimeout(() => { this.querySelector('[" + ATTRIBUTE
                + "]')?.focus({preventScroll: true}); scrollTo(0, 0); })";
    }
}
