package org.patlive.console.desk;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;

/** The dialog that lists the keyboard shortcuts and can switch single letters off, so that none is hit by accident. */
public final class KeysHelp extends Dialog {

    KeysHelp(DeskKeys keys) {
        setHeaderTitle(text("console.desk.keys"));
        DescriptionList list = new DescriptionList();
        list.addClassName("console-keys");
        add(list, "← →", text("console.desk.key-steps"));
        add(list, "B", text("console.desk.key-blank"));
        add(list, ".", text("console.desk.key-blank-only"));
        add(list, "F", text("console.desk.key-full-screen"));
        add(list, "R", text("console.desk.key-show-results"));
        add(list, "H", text("console.desk.key-hide-results"));
        add(list, "Z", text("console.desk.key-freeze"));
        add(list, "C", text("console.desk.key-cause"));
        add(list, "V", text("console.desk.key-second-vote"));
        add(list, "S", text("console.desk.key-hands"));
        add(list, "N", text("console.desk.key-finding"));
        add(list, "U", text("console.desk.key-undo"));
        add(list, text("console.desk.keys-board"), text("console.desk.key-board"));
        add(list, "?", text("console.desk.key-list"));
        Checkbox letters = new Checkbox(text("console.desk.keys-single"), keys.letterKeysEnabled());
        letters.setId("single-keys");
        letters.addValueChangeListener(change -> keys.setLetterKeysEnabled(change.getValue()));
        Button close = new Button(text("console.parts.close"), click -> close());
        close.setAutofocus(true);
        add(list, new Paragraph(text("console.desk.keys-where")), letters);
        getFooter().add(close);
    }

    private static void add(DescriptionList list, String key, String effect) {
        list.add(new DescriptionList.Term(key), new DescriptionList.Description(effect));
    }
}
