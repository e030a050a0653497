package org.patlive.console.feedback;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import org.patlive.analysis.projection.ExportProjection;
import org.patlive.console.parts.FigureText;
import org.patlive.console.parts.HiddenNote;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.instrument.Band;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/** One principle: its band and what the publication says to it, or why that cannot be shown. */
final class PrincipleText extends Article {

    PrincipleText(Signal<Snapshot> newest, Instrument.Principle principle) {
        addClassName("console-in-words");
        setId("principle-" + principle.number());
        Div result = new Div();
        Span title = new Span(principle.stage3Title());
        title.addClassName("console-title"); // printed in small letters there; the look gives it its capital
        add(new H4(new Span(principle.number() + " "), title), result);
        SnapshotBinding.part(
                this, newest, now -> ExportProjection.principle(now.results(), principle.number()), newer -> {
                    result.removeAll();
                    show(result, newer, principle);
                });
    }

    private static void show(Div place, ExportProjection.Principle result, Instrument.Principle principle) {
        ExportProjection.Total total = result.total();
        total.bandCounts().reason().ifPresent(why -> place.add(new HiddenNote(why)));
        total.bandCounts().value().ifPresent(shown -> {
            Band band = total.band().get().best();
            Paragraph text = new Paragraph(principle.bands().get(band));
            text.addClassName("console-published");
            place.add(
                    new ScoreLine(total, band, FigureText.range(band), "24"),
                    text,
                    BandCounts.of(total, FigureText::range));
        });
        place.add(new Paragraph("Mean significance: "
                + FigureText.of(result.significance(), mean -> FigureText.decimal(mean) + " of 5")));
    }
}
