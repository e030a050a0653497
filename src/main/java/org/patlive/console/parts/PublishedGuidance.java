package org.patlive.console.parts;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.NativeDetails;
import org.patlive.instrument.Instrument;

/** The publication's guidance on a stage, verbatim and collapsed. */
public final class PublishedGuidance extends NativeDetails {

    public PublishedGuidance(Instrument instrument, Stage stage) {
        super(
                text("console.parts.published-guidance", "stage", stage.number()),
                new PublishedText(instrument.stages().get(stage.ordinal()).guidance()));
        addClassNames("console-guidance", "console-sheet");
    }
}
