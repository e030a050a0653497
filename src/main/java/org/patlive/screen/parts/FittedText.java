package org.patlive.screen.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Text of any length in the room that there is: as large as it fits, and cut with a word about it where it does not. */
@Tag("pat-fitted")
@JsModule("./screen/parts/fitted-text.ts")
public class FittedText extends Component implements HasComponents, HasStyle {

    /** The smallest text that can be read from the last row, in pixels of the projector. */
    private static final int SMALLEST = 24;

    /** @param largest size of the text, in pixels of the projector */
    public FittedText(int largest, Component... parts) {
        getElement().setAttribute("largest", String.valueOf(largest));
        getElement().setAttribute("smallest", String.valueOf(SMALLEST));
        add(parts);
    }
}
