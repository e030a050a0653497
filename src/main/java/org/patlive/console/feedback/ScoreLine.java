package org.patlive.console.feedback;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.patlive.analysis.projection.ExportProjection;
import org.patlive.console.parts.FigureText;
import org.patlive.instrument.Band;

/** A group's mean with its band, in the band's colour; of fewer than ten people the band alone. */
final class ScoreLine extends Paragraph {

    ScoreLine(ExportProjection.Total total, Band reached, String range, String highest) {
        addClassName("console-score");
        Span band = new Span("Band " + range);
        band.addClassName("console-band");
        band.getElement().setAttribute("data-band", reached.name().toLowerCase(java.util.Locale.ROOT));
        add(
                band,
                new Span(total.mean()
                                .value()
                                .map(mean -> "Group mean " + FigureText.decimal(mean) + " of " + highest + ", ")
                                .orElse("Shown as a band: ")
                        + FigureText.of(total.n(), FigureText::partners)));
    }
}
