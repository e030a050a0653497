package org.patlive.console.feedback;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.result.Results;
import org.patlive.console.parts.FigureText;
import org.patlive.console.parts.HiddenNote;
import org.patlive.console.parts.SnapshotBinding;
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
        SnapshotBinding.part(this, newest, now -> now.results().principles().get(principle.number() - 1), newer -> {
            result.removeAll();
            show(result, newer, principle);
        });
    }

    private static void show(Div place, Results.PrincipleResult result, Instrument.Principle principle) {
        switch (result.score()) {
            case Figure.Shown<Results.Score>(Results.Score score) -> {
                Paragraph text = new Paragraph(principle.bands().get(score.band()));
                text.addClassName("console-published");
                place.add(
                        new ScoreLine(score, FigureText.range(score.band()), "24"),
                        text,
                        BandCounts.of(score, FigureText::range));
            }
            case Figure.Hidden<Results.Score>(Figure.Reason why) -> place.add(new HiddenNote(why));
        }
        place.add(new Paragraph("Mean significance: "
                + FigureText.of(result.significance(), mean -> FigureText.decimal(mean) + " of 5")));
    }
}
