package org.patlive.console.desk;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.signals.Signal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.round.Scene;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.console.parts.Stage;
import org.patlive.live.Snapshot;
import org.patlive.words.RoundWords;

/** Buttons that choose the scene on the screen: those of the stage in a row, the others in a menu. */
final class SceneButtons extends Div {

    private static final String MENU = "other-scenes";

    private final Signal<Snapshot> snapshots;
    private final Map<Scene, Button> buttons = new EnumMap<>(Scene.class);
    private final Div row = new Div();
    private final Div menu = new Div();

    SceneButtons(Signal<Snapshot> snapshots, Consumer<Scene> show) {
        this.snapshots = snapshots;
        addClassName("console-scene-choice");
        getElement().setAttribute("role", "group").setAttribute("aria-label", text("console.desk.scenes"));
        row.addClassName("console-scenes");
        menu.addClassNames("console-scenes", "console-more-scenes");
        menu.setId(MENU);
        menu.getElement().setAttribute("popover", "");
        NativeButton more = new NativeButton(text("console.desk.more-scenes"));
        more.setId("more-scenes");
        more.getElement().setAttribute("popovertarget", MENU);
        add(row, more, menu);
        for (Scene scene : Scene.values()) {
            if (scene != Scene.BLANK) {
                Button button = new Button(RoundWords.label(scene), click -> {
                    show.accept(scene);
                    menu.getElement().executeJs("this.matches(':popover-open') && this.hidePopover()");
                });
                button.setId("scene-" + scene.key());
                buttons.put(scene, button);
                SnapshotBinding.bind(
                        button, snapshots, snapshot -> snapshot.round().scene() == scene, chosen -> button.getElement()
                                .setAttribute("aria-pressed", String.valueOf(chosen)));
            }
        }
        SnapshotBinding.bind(
                this,
                snapshots,
                SceneGaps::of,
                gaps -> buttons.forEach((scene, button) -> say(button, gaps.get(scene))));
        SnapshotBinding.bind(
                more,
                snapshots,
                snapshot -> menu.getChildren()
                        .anyMatch(buttons.getOrDefault(snapshot.round().scene(), new Button())::equals),
                chosen -> more.getElement().setAttribute("data-chosen", chosen));
    }

    /** Puts the scenes of this stage into the row. */
    void showStage(Stage stage) {
        List<Scene> usual = scenesOf(stage, snapshots.peek());
        row.removeAll();
        menu.removeAll();
        usual.forEach(scene -> row.add(buttons.get(scene)));
        buttons.forEach((scene, button) -> {
            if (!usual.contains(scene)) {
                menu.add(button);
            }
        });
    }

    private static List<Scene> scenesOf(Stage stage, Snapshot snapshot) {
        boolean followUp = snapshot.lastPlan() != null;
        return switch (stage) {
            case PREPARATION, ASSESSMENT ->
                followUp
                        ? List.of(Scene.FOLLOWUP, Scene.JOIN, Scene.PROGRESS, Scene.DARTBOARD, Scene.HEATMAP)
                        : List.of(Scene.JOIN, Scene.PROGRESS, Scene.DARTBOARD, Scene.HEATMAP);
            case ANALYSIS -> List.of(Scene.DARTBOARD, Scene.HEATMAP, Scene.AGENDA, Scene.STATEMENT, Scene.FINDINGS);
            case PLANNING ->
                followUp
                        ? List.of(Scene.FOLLOWUP, Scene.FINDINGS, Scene.SCENARIO, Scene.PLAN)
                        : List.of(Scene.AGENDA, Scene.FINDINGS, Scene.SCENARIO, Scene.PLAN);
        };
    }

    /** Says at a button why its scene has nothing to show; a button that cannot be pressed could not be asked why. */
    private static void say(Button button, @Nullable String gap) {
        button.setClassName("console-scene-gap", gap != null);
        if (gap == null) {
            button.getElement().removeAttribute("title");
        } else {
            button.getElement().setAttribute("title", text(gap));
        }
    }
}
