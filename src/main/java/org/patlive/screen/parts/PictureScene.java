package org.patlive.screen.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/** One picture that fills the scene, and a note under it where it shows bands alone. */
public abstract class PictureScene<T> extends ResultScene<T> {

    private final ScenePictures.Picture<T> picture;
    private final Span note = new Span();

    public PictureScene(String className, ScenePictures.Picture<T> picture) {
        super(className);
        this.picture = picture;
        Div table = new Div(picture.table());
        table.addClassName("pat-visually-hidden");
        Div frame = new Div(picture.figure(), table);
        frame.addClassName("pat-scene-picture");
        note.addClassName("pat-scene-note");
        contentArea().add(frame, note);
    }

    /** For each figure that is shown, whether rule 5 shows it coarsely. */
    protected abstract Stream<Boolean> coarseFigures(T content);

    @Override
    protected void draw(T content) {
        picture.draw().accept(content);
        String words = words(content);
        note.setText(words);
        note.setVisible(!words.isEmpty());
    }

    /** What stands under the picture; empty for nothing. */
    protected String words(T content) {
        var figures = coarseFigures(content).toList();
        if (!figures.contains(true)) {
            return "";
        }
        return figures.contains(false)
                ? "Bands only where fewer than ten partners have answered"
                : "Shown as bands: fewer than ten partners";
    }
}
