package org.patlive.screen.projector;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.signals.Signal;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;
import org.patlive.screen.parts.JoinAddressText;
import org.patlive.screen.parts.ProjectedScene;
import org.patlive.screen.plan.PlanScene;
import org.patlive.screen.scenario.ScenarioScene;
import org.patlive.screen.scene.AgendaScene;
import org.patlive.screen.scene.BlankScene;
import org.patlive.screen.scene.ComparisonScene;
import org.patlive.screen.scene.DartboardScene;
import org.patlive.screen.scene.FindingsScene;
import org.patlive.screen.scene.FollowUpScene;
import org.patlive.screen.scene.HeatmapScene;
import org.patlive.screen.scene.JoinScene;
import org.patlive.screen.scene.ProgressScene;
import org.patlive.screen.scene.SignificanceScene;
import org.patlive.screen.scene.SuccessScene;
import org.patlive.screen.scene.TrendScene;
import org.patlive.screen.statement.StatementScene;

/** The content of the projected page: message, current scene and footer. It follows the screen state of its round. */
class Projector extends Main {

    private final Supplier<String> joinBase;
    private final boolean preview;
    private final Instrument instrument;
    private final H1 message = new H1();
    private final ProjectorFooter footer;
    private final DartboardScene dartboard = new DartboardScene();
    private final Map<Scene, ProjectedScene> scenes = new EnumMap<>(Scene.class);
    private @Nullable RoundData round;
    private @Nullable FrozenState frozenState;
    private JoinAddressText joinAddress = new JoinAddressText("", "");

    /** What a frozen screen shows. If results are hidden meanwhile, the screen hides them although it is frozen. */
    private record FrozenState(ScreenState screenState, boolean concealed) {}

    /**
     * @param joinBase supplies the base URL for phones, without a slash at its end
     * @param preview whether this is the preview on the desk, which is never frozen
     */
    Projector(Supplier<String> joinBase, boolean preview, Instrument instrument, Clock clock) {
        this.joinBase = joinBase;
        this.preview = preview;
        this.instrument = instrument;
        this.footer = new ProjectorFooter(clock);
        addClassName("pat-projector");
        message.addClassName("pat-screen-message");
        add(message, footer);
    }

    void follow(Signal<Snapshot> snapshots) {
        Signal.effect(this, () -> follow(snapshots.get()));
    }

    private void follow(Snapshot snapshot) {
        ScreenState screenState =
                preview ? snapshot.round().chosenScreen() : snapshot.round().projectedScreen();
        FrozenState current =
                new FrozenState(screenState, snapshot.round().meeting().concealed());
        boolean frozen = !preview && snapshot.round().meeting().frozen() != null;
        if (!frozen || !current.equals(frozenState)) {
            frozenState = current;
            show(snapshot, screenState);
        }
    }

    private void show(Snapshot snapshot, ScreenState screenState) {
        if (!snapshot.round().equals(round)) {
            round = snapshot.round();
            // Only when the round changes: listing the network addresses of the server takes time.
            joinAddress = new JoinAddressText(joinBase.get(), round.code());
        }
        setAttribute("data-scene", screenState.scene().key());
        setAttribute("data-release", String.valueOf(snapshot.results().release()));
        setAttribute("data-respondents", String.valueOf(snapshot.results().respondents()));
        setAttribute("data-answers", String.valueOf(snapshot.results().answers()));
        setAttribute(
                "data-statement",
                screenState.scene() == Scene.STATEMENT && screenState.statement() != null
                        ? screenState.statement().code()
                        : null);
        if (snapshot.projection().dartboard().isWaiting()) {
            dartboard.expectDarts(snapshot.projection().dartboard());
        }
        ProjectedScene scene = switchTo(screenState);
        scene.show(snapshot);
        message.setText(scene.message(snapshot));
        footer.show(snapshot, screenState.scene(), scene.respondentCount(snapshot), joinAddress);
    }

    private void setAttribute(String attribute, @Nullable String value) {
        if (value == null) {
            getElement().removeAttribute(attribute);
        } else {
            getElement().setAttribute(attribute, value);
        }
    }

    private ProjectedScene switchTo(ScreenState screenState) {
        ProjectedScene scene = scenes.computeIfAbsent(screenState.scene(), newScene -> {
            ProjectedScene created = createScene(newScene);
            addComponentAtIndex(indexOf(footer), created);
            return created;
        });
        // Other scenes stay in the page, hidden, so that returning to one is immediate.
        scenes.forEach((key, other) -> other.setVisible(key == screenState.scene()));
        scene.setScreenState(screenState);
        return scene;
    }

    private ProjectedScene createScene(Scene scene) {
        return switch (scene) {
            case JOIN -> new JoinScene(() -> joinAddress);
            case PROGRESS -> new ProgressScene();
            case DARTBOARD -> dartboard;
            case HEATMAP -> new HeatmapScene();
            case AGENDA -> new AgendaScene(instrument);
            case STATEMENT -> new StatementScene(instrument);
            case SIGNIFICANCE -> new SignificanceScene(instrument);
            case SUCCESS -> new SuccessScene(instrument);
            case LEVELS -> ComparisonScene.ofLevels();
            case ORGANISATIONS -> ComparisonScene.ofOrganisations();
            case TREND -> new TrendScene();
            case FINDINGS -> new FindingsScene();
            case SCENARIO -> new ScenarioScene(instrument);
            case PLAN -> new PlanScene(instrument);
            case FOLLOWUP -> new FollowUpScene();
            case BLANK -> new BlankScene();
        };
    }
}
