package org.patlive.console.parts;

import com.vaadin.flow.component.html.Paragraph;
import org.patlive.analysis.figure.Figure;

/** The paragraph in the place of a hidden figure; says why it is not shown. */
public final class HiddenNote extends Paragraph {

    public HiddenNote(Figure.Reason why) {
        super(why.alone());
        addClassName("console-hidden");
    }
}
