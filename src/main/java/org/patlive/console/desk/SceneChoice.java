package org.patlive.console.desk;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import java.util.function.Consumer;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.Scene;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.live.Snapshot;
import org.patlive.words.RoundWords;

/** Buttons that choose the scene on the screen; the one for the current scene is pressed. */
final class SceneChoice extends Div {

    SceneChoice(Signal<Snapshot> snapshots, Consumer<Scene> show) {
        addClassName("console-scenes");
        getElement().setAttribute("role", "group").setAttribute("aria-label", text("console.desk.scenes"));
        for (Scene scene : Scene.values()) {
            Button button = new Button(RoundWords.label(scene), click -> show.accept(scene));
            button.setId("scene-" + scene.key());
            add(button);
            SnapshotBinding.bind(button, snapshots, Snapshot::round, round -> update(button, scene, round));
        }
    }

    private static void update(Button button, Scene scene, RoundData round) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(round.scene() == scene));
        button.setEnabled(SceneSteps.isPossible(round, scene));
    }
}
