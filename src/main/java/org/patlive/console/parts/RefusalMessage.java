package org.patlive.console.parts;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import org.patlive.shared.Refused;

/** The message beside a control that says why its last action was refused; empty as long as nothing was. */
public final class RefusalMessage extends Paragraph {

    public RefusalMessage() {
        addClassName("console-refusal");
        getElement().setAttribute("role", "alert");
    }

    /** Runs the action and shows the reason if it is refused. @return whether it was done */
    public boolean attempt(Runnable action) {
        setText("");
        try {
            action.run();
            return true;
        } catch (Refused refused) {
            setText(refused.sentence());
            return false;
        }
    }

    /** Runs the action and marks the field as invalid with the reason if it is refused. @return whether it was done */
    public static boolean attempt(HasValidationProperties field, Runnable action) {
        try {
            action.run();
            field.setInvalid(false);
            return true;
        } catch (Refused refused) {
            field.setErrorMessage(refused.sentence());
            field.setInvalid(true);
            return false;
        }
    }
}
