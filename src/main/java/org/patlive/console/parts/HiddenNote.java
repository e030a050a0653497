package org.patlive.console.parts;

import com.vaadin.flow.component.html.Paragraph;
import org.patlive.analysis.figure.Figure;
import org.patlive.words.HiddenWords;

/** The paragraph in the place of a hidden figure; says why it is not shown. */
public final class HiddenNote extends Paragraph {

    public HiddenNote(Figure.Reason why) {
        super(HiddenWords.alone(why));
        addClassName("console-hidden");
    }
}
