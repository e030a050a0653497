package org.patlive.screen.scene;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.patlive.assessment.response.Progress;
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
            return snapshot.round().isOpen() ? "Waiting for the first partner to join" : "Nobody has joined this round";
        }
        if (progress.finished() == progress.joined()) {
            return progress.joined() == 1 ? "1 of 1 has finished" : "All " + progress.joined() + " have finished";
        }
        return progress.finished() + " of " + progress.joined() + " have finished";
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
        nobody.setText(
                snapshot.round().isOpen()
                        ? "A shape appears here for everyone who joins, and fills as they tick."
                        : "");
        if (anybody) {
            shapes.show(snapshot.progress());
            bars.show(snapshot.progress());
        }
    }
}
