package org.patlive.console.desk;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;

/** A small preview of the projected screen. It is inert, so that nothing in it takes the focus. */
final class ScreenPreview extends Div {

    ScreenPreview(String screenAddress) {
        addClassName("console-preview");
        setId("screen-preview");
        IFrame screen = new IFrame(screenAddress + "?preview");
        screen.setTitle(text("console.desk.preview"));
        screen.getElement().setAttribute("loading", "lazy").setAttribute("tabindex", "-1");
        getElement().setAttribute("inert", true);
        add(screen);
    }
}
