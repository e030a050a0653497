package org.patlive.screen.parts;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/** A scene with one picture, and a note below it where figures are shown as bands only. */
public abstract class PictureScene<T> extends ResultScene<T> {

    private final ScenePictures.Picture<T> picture;
    private final Span note = new Span();

    protected PictureScene(String className, ScenePictures.Picture<T> picture) {
        super(className);
        this.picture = picture;
        Div frame = new Div(picture.figure(), SceneText.visuallyHidden(picture.table()));
        frame.addClassName("pat-scene-picture");
        note.addClassName("pat-scene-note");
        contentArea().add(frame, note);
    }

    /** Returns for each figure that is shown whether it is coarse: a band or class in place of an exact figure. */
    protected abstract Stream<Boolean> coarseFigures(T content);

    @Override
    protected void draw(T content) {
        picture.draw().accept(content);
        String words = note(content);
        note.setText(words);
        note.setVisible(!words.isEmpty());
    }

    /** Returns the note below the picture; empty for none. */
    protected String note(T content) {
        var figures = coarseFigures(content).toList();
        if (!figures.contains(true)) {
            return "";
        }
        return figures.contains(false) ? text("screen.parts.bands-partly") : text("screen.parts.bands");
    }
}
