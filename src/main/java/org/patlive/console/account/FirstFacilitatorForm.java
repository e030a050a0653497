package org.patlive.console.account;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Consumer;
import org.patlive.access.facilitator.FacilitatorData;
import org.patlive.access.facilitator.FirstFacilitator;
import org.patlive.console.parts.RefusalMessage;

/** The form that creates the first facilitator of an installation. */
final class FirstFacilitatorForm extends Div {

    private final EmailField email = new EmailField(text("console.account.email"));
    private final PasswordField password = new PasswordField(text("console.account.password"));
    private final PasswordField again = new PasswordField(text("console.account.password-again"));
    private final RefusalMessage refusal = new RefusalMessage();
    private final FirstFacilitator firstFacilitator;
    private final String token;
    private final Consumer<FacilitatorData> onCreated;

    FirstFacilitatorForm(FirstFacilitator firstFacilitator, String token, Consumer<FacilitatorData> onCreated) {
        this.firstFacilitator = firstFacilitator;
        this.token = token;
        this.onCreated = onCreated;
        addClassName("console-form");
        email.setId("first-email");
        email.setManualValidation(true);
        email.getElement().setAttribute("autocomplete", "username");
        password.setId("first-password");
        password.setHelperText(text("console.account.password-length"));
        again.setId("first-password-again");
        again.setManualValidation(true);
        for (PasswordField field : new PasswordField[] {password, again}) {
            field.getElement().setAttribute("autocomplete", "new-password");
            field.addKeyPressListener(Key.ENTER, enter -> setUp());
            RevealButton.label(field);
        }
        Button setUp = new Button(text("console.account.create-account"), click -> setUp());
        setUp.setId("first-set-up");
        setUp.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H2(text("console.account.first-facilitator")),
                new Paragraph(text("console.account.first-facilitator-can")),
                email,
                password,
                again,
                refusal,
                setUp);
    }

    private void setUp() {
        boolean same = password.getValue().equals(again.getValue());
        again.setErrorMessage(text("console.account.passwords-differ"));
        again.setInvalid(!same);
        if (!same) {
            again.focus();
            return;
        }
        refusal.attempt(() -> onCreated.accept(firstFacilitator.create(token, email.getValue(), password.getValue())));
    }
}
