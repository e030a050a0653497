package org.patlive.console.desk;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;

/** A small preview of the projected screen. A click on it opens the screen; nothing in it takes the focus. */
final class ScreenPreview extends Div {

    ScreenPreview(String screenAddress, DeskKeys keys) {
        addClassName("console-preview");
        setId("screen-preview");
        IFrame screen = new IFrame(screenAddress + "?preview");
        screen.setTitle(text("console.desk.preview"));
        screen.getElement().setAttribute("loading", "lazy").setAttribute("tabindex", "-1");
        screen.getElement().setAttribute("inert", true);
        // For the mouse only, and no button: the keyboard and screen readers have "Open screen".
        Div open = new Div();
        open.addClassName("console-preview-open");
        open.setTitle(text("console.desk.open-screen"));
        keys.openScreenOn(open);
        add(screen, open);
    }
}
