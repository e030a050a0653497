package org.patlive.console.partnership;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.shared.Refused;

/** A dialog with one text field for a name; it stays open, with the reason at the field, while the name is refused. */
final class NameDialog extends Dialog {

    private final TextField name;
    private final Consumer<String> onConfirm;

    /** @param onConfirm called with the name; may throw {@link Refused} */
    NameDialog(String title, String label, String value, String confirmText, Consumer<String> onConfirm) {
        this.onConfirm = onConfirm;
        this.name = new TextField(label);
        name.setId("name");
        name.setValue(value);
        name.setWidthFull();
        name.setManualValidation(true);
        name.setAutofocus(true);
        name.addKeyPressListener(Key.ENTER, enter -> confirm());
        Button confirm = new Button(confirmText, click -> confirm());
        confirm.setId("name-done");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        addClassName("console-name-dialog");
        setHeaderTitle(title);
        setWidth("28rem");
        add(name);
        getFooter().add(new Button(text("console.parts.cancel"), click -> close()), confirm);
    }

    private void confirm() {
        if (RefusalMessage.attempt(name, () -> onConfirm.accept(name.getValue()))) {
            close();
        } else {
            name.focus();
        }
    }
}
