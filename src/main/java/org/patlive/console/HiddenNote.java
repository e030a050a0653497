package org.patlive.console;

import com.vaadin.flow.component.html.Paragraph;
import org.patlive.analysis.Figure;

/** Stands where a figure would, and says why it is not shown. */
final class HiddenNote extends Paragraph {

    HiddenNote(Figure.Reason why) {
        super(why.alone());
        addClassName("console-hidden");
    }
}
