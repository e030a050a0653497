package org.patlive.console.feedback;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.signals.Signal;
import org.patlive.analysis.projection.ExportProjection;
import org.patlive.console.parts.FigureText;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/** The aggregate score: its band with the publication's sentence on it, or why it is hidden. */
final class AggregateText extends Article {

    AggregateText(Signal<Snapshot> snapshots, Instrument instrument) {
        addClassName("console-in-words");
        setId("aggregate");
        Div content = new Div();
        add(new H4(text("console.feedback.aggregate-score")), content);
        SnapshotBinding.bind(this, snapshots, snapshot -> ExportProjection.aggregate(snapshot.results()), total -> {
            content.removeAll();
            content.add(GroupScoreText.of(total, instrument.analysis().aggregates(), FigureText::aggregateRange, 144));
        });
    }
}
