package org.patlive.console.feedback;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import org.patlive.analysis.projection.ExportProjection;
import org.patlive.console.parts.FigureText;
import org.patlive.console.parts.HiddenNote;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.instrument.Band;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/** The aggregate score and what the publication says to it, or why that cannot be shown. */
final class AggregateText extends Article {

    AggregateText(Signal<Snapshot> newest, Instrument instrument) {
        addClassName("console-in-words");
        setId("aggregate");
        Div result = new Div();
        add(new H4("Aggregate score"), result);
        SnapshotBinding.part(this, newest, now -> ExportProjection.aggregate(now.results()), total -> {
            result.removeAll();
            total.bandCounts().reason().ifPresent(why -> result.add(new HiddenNote(why)));
            total.bandCounts().value().ifPresent(shown -> {
                Band band = total.band().get().best();
                Paragraph text =
                        new Paragraph(instrument.analysis().aggregates().get(band));
                text.addClassName("console-published");
                result.add(
                        new ScoreLine(total, band, FigureText.aggregateRange(band), "144"),
                        text,
                        BandCounts.of(total, FigureText::aggregateRange));
            });
        });
    }
}
