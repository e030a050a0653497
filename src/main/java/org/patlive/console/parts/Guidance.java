package org.patlive.console.parts;

import com.vaadin.flow.component.html.NativeDetails;
import org.patlive.instrument.Instrument;

/** What the publication says about a stage, word for word, folded away until somebody wants it. */
public final class Guidance extends NativeDetails {

    public Guidance(Instrument instrument, Stage stage) {
        super(
                "What the publication says about stage " + stage.number(),
                new PublishedText(instrument.stages().get(stage.ordinal()).guidance()));
        addClassNames("console-guidance", "console-sheet");
    }
}
