package org.patlive.console.feedback;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.result.Results;
import org.patlive.console.parts.FigureText;
import org.patlive.console.parts.HiddenNote;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/** The aggregate score and what the publication says to it, or why that cannot be shown. */
final class AggregateText extends Article {

    AggregateText(Signal<Snapshot> newest, Instrument instrument) {
        addClassName("console-in-words");
        setId("aggregate");
        Div result = new Div();
        add(new H4("Aggregate score"), result);
        SnapshotBinding.part(this, newest, now -> now.results().aggregate(), aggregate -> {
            result.removeAll();
            switch (aggregate) {
                case Figure.Shown<Results.Score>(Results.Score score) -> {
                    Paragraph text =
                            new Paragraph(instrument.analysis().aggregates().get(score.band()));
                    text.addClassName("console-published");
                    result.add(
                            new ScoreLine(score, FigureText.aggregateRange(score.band()), "144"),
                            text,
                            BandCounts.of(score, FigureText::aggregateRange));
                }
                case Figure.Hidden<Results.Score>(Figure.Reason why) -> result.add(new HiddenNote(why));
            }
        });
    }
}
