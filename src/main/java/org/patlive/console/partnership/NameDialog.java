package org.patlive.console.partnership;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.patlive.shared.Refused;

/** Asks for one name. What was typed stays while the name is refused, with the reason at the field. */
final class NameDialog extends Dialog {

    private final TextField name;
    private final Consumer<String> use;

    /** @param use what to do with the name; may refuse it */
    NameDialog(String title, String label, String value, String doIt, Consumer<String> use) {
        this.use = use;
        this.name = new TextField(label);
        name.setId("name");
        name.setValue(value);
        name.setWidthFull();
        name.setManualValidation(true);
        name.setAutofocus(true);
        name.addKeyPressListener(Key.ENTER, enter -> tryIt());
        Button done = new Button(doIt, click -> tryIt());
        done.setId("name-done");
        done.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(title);
        setWidth("28rem");
        add(name);
        getFooter().add(new Button("Cancel", click -> close()), done);
    }

    private void tryIt() {
        try {
            use.accept(name.getValue());
            close();
        } catch (Refused refused) {
            name.setErrorMessage(refused.sentence());
            name.setInvalid(true);
            name.focus();
        }
    }
}
