package org.patlive.screen.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Text that is as large as its area allows. Text that does not fit at the smallest size is cut, and says so. */
@Tag("pat-fitted")
@JsModule("./screen/parts/fitted-text.ts")
public class FittedText extends Component implements HasComponents, HasStyle {

    /** The smallest size that can be read from the last row, in pixels of the projector. */
    private static final int MIN_SIZE = 24;

    /** @param largest the largest size of the text, in pixels of the projector */
    public FittedText(int largest, Component... parts) {
        getElement().setAttribute("largest", String.valueOf(largest));
        getElement().setAttribute("smallest", String.valueOf(MIN_SIZE));
        add(parts);
    }
}
