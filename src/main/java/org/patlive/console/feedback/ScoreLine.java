package org.patlive.console.feedback;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.patlive.analysis.result.Results;
import org.patlive.console.parts.FigureText;

/** A group's mean with its band, in the band's colour. */
final class ScoreLine extends Paragraph {

    ScoreLine(Results.Score score, String range, String highest) {
        addClassName("console-score");
        Span band = new Span("Band " + range);
        band.addClassName("console-band");
        band.getElement().setAttribute("data-band", score.band().name().toLowerCase(java.util.Locale.ROOT));
        add(
                band,
                new Span("Group mean " + FigureText.decimal(score.mean()) + " of " + highest + ", "
                        + FigureText.partners(score.n())));
    }
}
