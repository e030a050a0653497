package org.patlive.console.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Optional;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.feedback.QuestionControls;
import org.patlive.console.parts.Refusal;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.console.steering.NextStep;
import org.patlive.console.steering.RoundControl;
import org.patlive.console.steering.SceneOrder;
import org.patlive.live.Snapshot;
import org.patlive.shared.Refused;

/** The room's screen, seen and steered from here: by buttons, by keys, by the keys of the screen's own window. */
public final class ScreenPanel extends Section {

    /** What the rest of the page does for a key. */
    public interface Page {

        /** Goes on to stage 4, after the last scene. */
        void planAction();

        /** Puts the cursor where a finding is written. */
        void writeFinding();

        /** Takes back what was done last in the plan. */
        void undo();
    }

    private final Button next;
    private final Paragraph news = new Paragraph();
    private final Refusal refusal = new Refusal();
    private final SceneSteps steps = new SceneSteps();
    private final RoundControl steering;
    private final Signal<Snapshot> newest;
    private final QuestionControls asking;
    private final Page page;
    private final DeskKeys keys;
    private int put;

    public ScreenPanel(
            RoundData round, RoundControl steering, Signal<Snapshot> newest, QuestionControls asking, Page page) {
        this.steering = steering;
        this.newest = newest;
        this.asking = asking;
        this.page = page;
        addClassNames("console-room", "console-sheet");
        String address = "/screen/" + round.screenKey();
        keys = new DeskKeys(round.screenKey(), address, this::pressed, news::setText);
        next = new Button("", click -> pressed("ArrowRight"));
        next.setId("next-scene");
        Button before = new Button("Back", click -> pressed("ArrowLeft"));
        before.setId("previous-scene");
        before.setAriaLabel("The scene before");
        Button screen = new Button("Open the screen");
        screen.setId("open-screen");
        keys.opensScreen(screen);
        Button help = new Button("Keyboard", click -> help());
        help.setId("keys");
        help.addThemeVariants(ButtonVariant.TERTIARY);
        Div remote = new Div(before, next);
        remote.addClassNames("console-buttons", "console-remote");
        Div buttons = new Div(screen, help);
        buttons.addClassName("console-buttons");
        news.getElement().setAttribute("role", "status");
        news.addClassName("console-soft");
        add(
                new H2("What the room sees"),
                new SceneChoice(newest, this::show),
                new HeatmapModeChoice(
                        newest, mode -> show(steering.round().staging().heatmap(mode))),
                remote,
                buttons,
                refusal,
                news,
                new FrozenNote(newest),
                new ScreenPreview(address),
                new MeetingControls(newest, steering, refusal),
                keys);
        SnapshotBinding.part(
                this, newest, now -> List.of(now.round(), SceneOrder.of(now)), now -> roundIs(newest.peek()));
        SnapshotBinding.part(this, newest, NextStep::of, step -> {
            next.setThemeName("primary", step == NextStep.NEXT_SCENE || step == NextStep.ANALYSE);
            screen.setThemeName("primary", step == NextStep.OPEN_SCREEN);
        });
    }

    private void roundIs(Snapshot now) {
        RoundData round = now.round();
        if (round.version() >= put) { // late news must not be taken for what was there before the screen went blank
            steps.shown(round.scene());
        }
        Optional<ScreenState> after = steps.next(round, SceneOrder.of(now));
        next.setVisible(after.isPresent());
        next.setText(after.map(stop -> (round.scene() == Scene.BLANK ? "Back to " : "Next: ") + name(stop))
                .orElse(""));
    }

    private static String name(ScreenState stop) {
        return stop.scene() == Scene.STATEMENT
                ? "Statement " + stop.statement()
                : stop.scene().label();
    }

    /** A key, as the browser names it. The round is asked for as it is now: the next key may be faster than the news. */
    private void pressed(String key) {
        refusal.tried(() -> {
            RoundData round = steering.round();
            switch (key) {
                case "ArrowRight" -> steps.next(round, route()).ifPresent(this::goOn);
                case "ArrowLeft" -> steps.previous(round, route()).ifPresent(this::put);
                case "b" -> put(steps.blankOrBack(round));
                case "r" -> steering.conceal(false);
                case "h" -> steering.conceal(true);
                case "z" -> steering.freeze(round.meeting().frozen() == null);
                case "c" -> asking.step(round, RoomQuestion.Kind.CAUSE);
                case "v" -> asking.step(round, RoomQuestion.Kind.SECOND);
                case "s" -> asking.step(round, RoomQuestion.Kind.HANDS);
                case "n" -> page.writeFinding();
                case "u" -> page.undo();
                case "?" -> help();
                default -> {}
            }
        });
    }

    private SceneOrder route() {
        return SceneOrder.of(newest.peek());
    }

    private void show(Scene scene) {
        refusal.tried(() -> {
            ScreenState now = steering.round().staging();
            put(
                    scene == Scene.STATEMENT && now.statement() == null
                            ? route().firstStatement()
                                    .orElseThrow(() -> new Refused(
                                            "Choose a statement first: press a cell of the heatmap on this page."))
                            : now.with(scene));
        });
    }

    /** Puts something on the screen, from anywhere on the page. */
    public void show(ScreenState staging) {
        refusal.tried(() -> put(staging));
    }

    /** The scenes of action planning have their desk on the page of that stage. */
    private void goOn(ScreenState staging) {
        put(staging);
        if (staging.scene() == Scene.SCENARIO || staging.scene() == Scene.PLAN) {
            page.planAction();
        }
    }

    private void put(ScreenState staging) {
        RoundData now = steering.show(staging);
        put = now.version();
        steps.shown(now.scene());
    }

    private void help() {
        new KeysHelp(keys).open();
    }
}
