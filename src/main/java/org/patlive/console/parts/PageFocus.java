package org.patlive.console.parts;

import com.vaadin.flow.component.HtmlContainer;

/** Marks the heading that gets the focus after a change of page, so that a screen reader says where one has arrived. */
public final class PageFocus {

    private static final String MARK = "data-arrival";

    private PageFocus() {}

    public static <H extends HtmlContainer> H at(H heading) {
        heading.getElement().setAttribute("tabindex", "-1").setAttribute(MARK, "");
        return heading;
    }

    /** To be run in the browser on an element around the heading, where a person begins to read: at the top. */
    static String script() {
        return "setTimeout(() => { this.querySelector('[" + MARK
                + "]')?.focus({preventScroll: true}); scrollTo(0, 0); })";
    }
}
