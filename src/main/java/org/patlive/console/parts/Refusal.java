package org.patlive.console.parts;

import com.vaadin.flow.component.html.Paragraph;
import org.patlive.shared.Refused;

/** Says in one sentence why something could not be done, beside the thing that was tried. */
public final class Refusal extends Paragraph {

    public Refusal() {
        addClassName("console-refusal");
        getElement().setAttribute("role", "alert");
    }

    /** Tries it and says so if it is refused. Whether it was done. */
    public boolean tried(Runnable action) {
        setText("");
        try {
            action.run();
            return true;
        } catch (Refused refused) {
            setText(refused.sentence());
            return false;
        }
    }
}
