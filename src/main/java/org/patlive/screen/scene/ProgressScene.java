package org.patlive.screen.scene;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.patlive.assessment.response.Progress;
import org.patlive.assessment.round.RoundState;
import org.patlive.live.Snapshot;
import org.patlive.screen.parts.ProjectedScene;
import org.patlive.screen.parts.RespondentCount;

/**
 * The scene with the progress of the round: a shape for each respondent, sorted so that nobody is identified, and a bar
 * for each principle.
 */
public class ProgressScene extends ProjectedScene {

    private final RespondentShapes shapes = new RespondentShapes();
    private final PrincipleBars bars = new PrincipleBars();
    private final Paragraph nobody = new Paragraph();
    private final Div picture = new Div();

    public ProgressScene() {
        super("pat-scene-progress");
        picture.addClassName("pat-scene-progress-picture");
        picture.add(shapes, bars);
        nobody.addClassName("pat-scene-progress-nobody");
        add(picture, nobody);
    }

    @Override
    public String message(Snapshot snapshot) {
        Progress progress = snapshot.progress();
        if (progress.joined() == 0) {
            return switch (snapshot.round().state()) {
                case DRAFT -> text("screen.parts.not-open");
                case OPEN -> text("screen.progress.waiting");
                case CLOSED -> text("screen.progress.nobody");
            };
        }
        if (progress.finished() == progress.joined()) {
            return text("screen.progress.all-finished", "count", progress.joined());
        }
        return text("screen.progress.finished", "finished", progress.finished(), "joined", progress.joined());
    }

    @Override
    public String respondentCount(Snapshot snapshot) {
        return RespondentCount.joined(snapshot);
    }

    @Override
    public void show(Snapshot snapshot) {
        boolean anybody = snapshot.progress().joined() > 0;
        picture.setVisible(anybody);
        nobody.setVisible(!anybody);
        nobody.setText(snapshot.round().state() == RoundState.CLOSED ? "" : text("screen.progress.shapes"));
        if (anybody) {
            shapes.show(snapshot.progress());
            bars.show(snapshot.progress());
        }
    }
}
