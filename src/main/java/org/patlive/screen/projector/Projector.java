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

/** What hangs on the wall: the message, the scene under it, the foot. Follows its round from scene to scene. */
class Projector extends Main {

    private final Supplier<String> joinBase;
    private final boolean preview;
    private final Instrument instrument;
    private final H1 message = new H1();
    private final ProjectorFooter foot;
    private final DartboardScene dartboard = new DartboardScene();
    private final Map<Scene, ProjectedScene> scenes = new EnumMap<>(Scene.class);
    private @Nullable RoundData round;
    private @Nullable Still still;
    private JoinAddressText joinAddress = new JoinAddressText("", "");

    /** What a frozen screen stands still at. Hiding the results wins over standing still: nobody shall see them. */
    private record Still(ScreenState screenState, boolean concealed) {}

    /**
     * @param joinBase gives the address that phones reach, without a slash at its end
     * @param preview whether this shows what the facilitator has put on even while the room's screen stands still
     */
    Projector(Supplier<String> joinBase, boolean preview, Instrument instrument, Clock clock) {
        this.joinBase = joinBase;
        this.preview = preview;
        this.instrument = instrument;
        this.foot = new ProjectorFooter(clock);
        addClassName("pat-projector");
        getElement().setAttribute("lang", "en");
        message.addClassName("pat-screen-message");
        add(message, foot);
    }

    void follow(Signal<Snapshot> news) {
        Signal.effect(this, () -> follow(news.get()));
    }

    private void follow(Snapshot snapshot) {
        ScreenState screenState =
                preview ? snapshot.round().chosenScreen() : snapshot.round().projectedScreen();
        Still here = new Still(screenState, snapshot.round().meeting().concealed());
        boolean frozen = !preview && snapshot.round().meeting().frozen() != null;
        if (!frozen || !here.equals(still)) {
            still = here;
            show(snapshot, screenState);
        }
    }

    private void show(Snapshot snapshot, ScreenState screenState) {
        if (!snapshot.round().equals(round)) {
            round = snapshot.round();
            // Not at every tick: asking the computer for its network addresses takes a while.
            joinAddress = new JoinAddressText(joinBase.get(), round.code());
        }
        say("data-scene", screenState.scene().key());
        say("data-release", String.valueOf(snapshot.results().release()));
        say("data-respondents", String.valueOf(snapshot.results().respondents()));
        say("data-answers", String.valueOf(snapshot.results().answers()));
        say(
                "data-statement",
                screenState.scene() == Scene.STATEMENT && screenState.statement() != null
                        ? screenState.statement().code()
                        : null);
        if (snapshot.projection().dartboard().isWaiting()) {
            dartboard.waiting(snapshot.projection().dartboard());
        }
        ProjectedScene scene = switchTo(screenState);
        scene.show(snapshot);
        message.setText(scene.message(snapshot));
        foot.show(snapshot, screenState.scene(), scene.respondentCount(snapshot), joinAddress);
    }

    private void say(String attribute, @Nullable String value) {
        if (value == null) {
            getElement().removeAttribute(attribute);
        } else {
            getElement().setAttribute(attribute, value);
        }
    }

    private ProjectedScene switchTo(ScreenState screenState) {
        ProjectedScene scene = scenes.computeIfAbsent(screenState.scene(), missing -> {
            ProjectedScene built = build(missing);
            addComponentAtIndex(indexOf(foot), built);
            return built;
        });
        // Left in the page, hidden: coming back to a scene shows it as it was, at once.
        scenes.forEach((key, other) -> other.setVisible(key == screenState.scene()));
        scene.setScreenState(screenState);
        return scene;
    }

    private ProjectedScene build(Scene scene) {
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
