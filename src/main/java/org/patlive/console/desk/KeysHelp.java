package org.patlive.console.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;

/** The dialog that lists the keyboard shortcuts and can switch single letters off, so that none is hit by accident. */
public final class KeysHelp extends Dialog {

    KeysHelp(DeskKeys keys) {
        setHeaderTitle("Keyboard");
        DescriptionList list = new DescriptionList();
        list.addClassName("console-keys");
        add(list, "← →", "the scene before, the next scene");
        add(list, "B", "blank the screen; again: back to what was there");
        add(list, "F", "full screen, on or off, for the screen’s window");
        add(list, "R", "show results that were hidden with H");
        add(list, "H", "hide results from everyone; R shows them again");
        add(list, "Z", "freeze the screen; again: let it follow");
        add(list, "C", "ask why we differ on this statement; again: show it");
        add(list, "V", "ask for a second vote on this statement; again: show it");
        add(list, "S", "ask for a show of hands on the scenarios; again: show it");
        add(list, "N", "write a new finding; Ctrl and Enter keeps it, Esc leaves the field");
        add(list, "U", "undo what was done last in the action plan; again: the step before");
        add(list, "Enter, M", "on an action of the board: open it; open it to move it");
        add(list, "?", "this list");
        Checkbox letters =
                new Checkbox("Use the single keys B, C, F, H, N, R, S, U, V, Z and ?", keys.letterKeysEnabled());
        letters.setId("single-keys");
        letters.addValueChangeListener(change -> keys.setLetterKeysEnabled(change.getValue()));
        Button close = new Button("Close", click -> close());
        close.setAutofocus(true);
        add(list, new Paragraph("They work here, unless you are typing, and in the screen’s own window."), letters);
        getFooter().add(close);
    }

    private static void add(DescriptionList list, String key, String effect) {
        list.add(new DescriptionList.Term(key), new DescriptionList.Description(effect));
    }
}
