package org.patlive.screen;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.patlive.analysis.Mode;
import org.patlive.live.Snapshot;

/** A picture made of answers, with what stands in its place as long as there are none that may be shown. */
abstract class PictureScene<T> extends ProjectedScene {

    private final Pictures.Picture<T> picture;
    private final Div frame = new Div();
    private final Div waiting = new Div();
    private final Paragraph waitingWhy = new Paragraph();
    private final Span coarse = new Span();

    PictureScene(String className, Pictures.Picture<T> picture) {
        super(className);
        this.picture = picture;
        Div table = new Div(picture.table());
        table.addClassName("pat-visually-hidden");
        coarse.addClassName("pat-scene-note");
        frame.add(picture.figure(), table);
        frame.addClassName("pat-scene-picture");
        Div outline = new Div();
        outline.addClassName("pat-scene-outline");
        waiting.add(outline, waitingWhy);
        waiting.addClassName("pat-scene-waiting");
        add(frame, coarse, waiting);
    }

    /** What of the snapshot this scene draws. */
    abstract T part(Snapshot now);

    /** For each figure that is shown, whether rule 5 shows it coarsely. */
    abstract Stream<Boolean> coarseFigures(T part);

    @Override
    String restsOn(Snapshot now) {
        return RestsOn.answers(now.results());
    }

    @Override
    void show(Snapshot now) {
        boolean nothingYet = now.results().respondents() == 0;
        T part = part(now);
        if (!nothingYet) {
            picture.draw().accept(part);
        }
        frame.setVisible(!nothingYet);
        waiting.setVisible(nothingYet);
        waitingWhy.setText(whyNothing(now));
        String note = nothingYet ? "" : coarseNote(part);
        coarse.setText(note);
        coarse.setVisible(!note.isEmpty());
    }

    private String whyNothing(Snapshot now) {
        if (now.results().disclosure().mode() == Mode.ANONYMOUS) {
            return "Nothing is drawn from fewer, so that no answer can be told from the others.";
        }
        return now.round().isOpen() ? "The picture grows with every tick." : "Nobody has answered in this round.";
    }

    private String coarseNote(T part) {
        var figures = coarseFigures(part).toList();
        if (!figures.contains(true)) {
            return "";
        }
        return figures.contains(false)
                ? "Bands only where fewer than ten partners have answered"
                : "Shown as bands: fewer than ten partners";
    }
}
