package org.patlive.screen;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.signals.Signal;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.Scene;
import org.patlive.live.Snapshot;

/** What hangs on the wall: the message, the scene under it, the foot. Follows its round from scene to scene. */
class Projector extends Main {

    private final Supplier<String> joinBase;
    private final H1 message = new H1();
    private final ScreenFoot foot = new ScreenFoot();
    private final Map<Scene, ProjectedScene> scenes = new EnumMap<>(Scene.class);
    private @Nullable RoundData round;
    private WayIn wayIn = new WayIn("", "");

    /** @param joinBase gives the address that phones reach, without a slash at its end */
    Projector(Supplier<String> joinBase) {
        this.joinBase = joinBase;
        addClassName("pat-projector");
        getElement().setAttribute("lang", "en");
        message.addClassName("pat-screen-message");
        add(message, foot);
    }

    void follow(Signal<Snapshot> news) {
        Signal.effect(this, () -> show(news.get()));
    }

    private void show(Snapshot now) {
        if (!now.round().equals(round)) {
            round = now.round();
            // Not at every tick: asking the computer for its network addresses takes a while.
            wayIn = new WayIn(joinBase.get(), round.code());
        }
        getElement().setAttribute("data-scene", now.round().scene().key());
        getElement().setAttribute("data-release", String.valueOf(now.results().release()));
        getElement()
                .setAttribute("data-respondents", String.valueOf(now.results().respondents()));
        getElement().setAttribute("data-answers", String.valueOf(now.results().answers()));
        ProjectedScene scene = turnTo(now.round().scene());
        scene.show(now);
        message.setText(scene.message(now));
        foot.show(now, scene.restsOn(now), wayIn);
    }

    private ProjectedScene turnTo(Scene wanted) {
        ProjectedScene scene = scenes.computeIfAbsent(wanted, missing -> {
            ProjectedScene built = build(missing);
            addComponentAtIndex(indexOf(foot), built);
            return built;
        });
        // Left in the page, hidden: coming back to a scene shows it as it was, at once.
        scenes.forEach((key, other) -> other.setVisible(key == wanted));
        return scene;
    }

    private ProjectedScene build(Scene scene) {
        return switch (scene) {
            case JOIN -> new JoinScene(() -> wayIn);
            case PROGRESS -> new ProgressScene();
            case DARTBOARD -> new DartboardScene();
            case HEATMAP -> new HeatmapScene();
            case BLANK -> new BlankScene();
            default -> new BlankScene(); // under construction
        };
    }
}
