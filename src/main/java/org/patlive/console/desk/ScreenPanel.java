package org.patlive.console.desk;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.feedback.QuestionToggle;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.console.steering.NextStep;
import org.patlive.console.steering.RoundControl;
import org.patlive.console.steering.SceneOrder;
import org.patlive.live.Snapshot;
import org.patlive.shared.Refused;
import org.patlive.words.RoundWords;

/** Shows and controls the projected screen: by buttons, and by keys pressed here or in the screen's window. */
public final class ScreenPanel extends Section {

    /** What the page around this panel does when one of the keys concerns another part of it. */
    public interface Page {

        /** Goes on to stage 4. */
        void openPlanning();

        /** Puts the cursor into the field in which a finding is written. */
        void writeFinding();

        /** Undoes the last change to the plan. */
        void undo();
    }

    private final Button next;
    private final Paragraph windowMessage = new Paragraph();
    private final RefusalMessage refusal = new RefusalMessage();
    private final SceneSteps sceneSteps = new SceneSteps();
    private final RoundControl roundControl;
    private final Signal<Snapshot> snapshots;
    private final QuestionToggle questionToggle;
    private final Page page;
    private final DeskKeys keys;

    /** Version of the round after this panel last changed the screen. */
    private int ownVersion;

    public ScreenPanel(
            RoundData round,
            RoundControl roundControl,
            Signal<Snapshot> snapshots,
            QuestionToggle questionToggle,
            Page page) {
        this.roundControl = roundControl;
        this.snapshots = snapshots;
        this.questionToggle = questionToggle;
        this.page = page;
        addClassNames("console-room", "console-sheet");
        String address = "/screen/" + round.screenKey();
        keys = new DeskKeys(round.screenKey(), address, this::keyPressed, windowMessage::setText);
        next = new Button("", click -> keyPressed("ArrowRight"));
        next.setId("next-scene");
        Button previous = new Button(text("console.desk.back"), click -> keyPressed("ArrowLeft"));
        previous.setId("previous-scene");
        previous.setAriaLabel(text("console.desk.back-to-previous"));
        Button screen = new Button(text("console.desk.open-screen"));
        screen.setId("open-screen");
        keys.openScreenOn(screen);
        Button help = new Button(text("console.desk.show-keys"), click -> openHelp());
        help.setId("keys");
        help.addThemeVariants(ButtonVariant.TERTIARY);
        Div remote = new Div(previous, next);
        remote.addClassNames("console-buttons", "console-remote");
        Div buttons = new Div(screen, help);
        buttons.addClassName("console-buttons");
        windowMessage.getElement().setAttribute("role", "status");
        windowMessage.addClassName("console-soft");
        add(
                new H2(text("console.desk.screen")),
                new SceneChoice(snapshots, this::show),
                new HeatmapModeChoice(
                        snapshots,
                        mode -> show(roundControl.round().chosenScreen().heatmap(mode))),
                remote,
                buttons,
                refusal,
                windowMessage,
                new FrozenNote(snapshots),
                new ScreenPreview(address),
                new MeetingControls(snapshots, roundControl, refusal),
                keys);
        SnapshotBinding.bind(
                this,
                snapshots,
                snapshot -> List.of(snapshot.round(), SceneOrder.of(snapshot)),
                changed -> update(snapshots.peek()));
        SnapshotBinding.bind(this, snapshots, NextStep::of, step -> {
            next.setThemeName("primary", step == NextStep.NEXT_SCENE || step == NextStep.ANALYSE);
            screen.setThemeName("primary", step == NextStep.OPEN_SCREEN);
        });
    }

    private void update(Snapshot snapshot) {
        RoundData round = snapshot.round();
        if (round.version() >= ownVersion) { // an older snapshot may still arrive after this panel's own change
            sceneSteps.shown(round.scene());
        }
        Optional<ScreenState> after = sceneSteps.next(round, SceneOrder.of(snapshot));
        next.setVisible(after.isPresent());
        next.setText(after.map(screenState -> round.scene() == Scene.BLANK
                        ? text("console.desk.back-to", "scene", name(screenState))
                        : text("console.desk.next", "scene", name(screenState)))
                .orElse(""));
    }

    /** Returns the name of a scene, with the statement that it is about. */
    static String name(ScreenState screenState) {
        return screenState.scene() == Scene.STATEMENT
                ? text("console.desk.statement", "statement", String.valueOf(screenState.statement()))
                : RoundWords.label(screenState.scene());
    }

    /**
     * Handles a key, named as the browser does. It reads the round from the database, because a second key may come before
     * the snapshot that follows from the first.
     */
    private void keyPressed(String key) {
        refusal.attempt(() -> {
            RoundData round = roundControl.round();
            switch (key) {
                case "ArrowRight" -> sceneSteps.next(round, sceneOrder()).ifPresent(this::goTo);
                case "ArrowLeft" -> sceneSteps.previous(round, sceneOrder()).ifPresent(this::putOnScreen);
                case "b" -> putOnScreen(sceneSteps.toggleBlank(round));
                case "r" -> roundControl.conceal(false);
                case "h" -> roundControl.conceal(true);
                case "z" -> roundControl.freeze(round.meeting().frozen() == null);
                case "c" -> questionToggle.toggle(round, RoomQuestion.Kind.CAUSE, seenQuestion());
                case "v" -> questionToggle.toggle(round, RoomQuestion.Kind.SECOND, seenQuestion());
                case "s" -> questionToggle.toggle(round, RoomQuestion.Kind.HANDS, seenQuestion());
                case "n" -> page.writeFinding();
                case "u" -> page.undo();
                case "?" -> openHelp();
                default -> {}
            }
        });
    }

    private @Nullable RoomQuestion seenQuestion() {
        return snapshots.peek().round().meeting().openQuestion();
    }

    private SceneOrder sceneOrder() {
        return SceneOrder.of(snapshots.peek());
    }

    private void show(Scene scene) {
        refusal.attempt(() -> {
            ScreenState current = roundControl.round().chosenScreen();
            putOnScreen(
                    scene == Scene.STATEMENT && current.statement() == null
                            ? sceneOrder()
                                    .firstStatement()
                                    .orElseThrow(() -> new Refused("console.desk.refused-no-statement"))
                            : current.with(scene));
        });
    }

    /** Shows this on the screen. */
    public void show(ScreenState screenState) {
        refusal.attempt(() -> putOnScreen(screenState));
    }

    /** Shows this on the screen, and opens stage 4 on the desk for the scenes that belong to it. */
    private void goTo(ScreenState screenState) {
        putOnScreen(screenState);
        if (screenState.scene() == Scene.SCENARIO || screenState.scene() == Scene.PLAN) {
            page.openPlanning();
        }
    }

    private void putOnScreen(ScreenState screenState) {
        RoundData round = roundControl.show(screenState);
        ownVersion = round.version();
        sceneSteps.shown(round.scene());
    }

    private void openHelp() {
        new KeysHelp(keys).open();
    }
}
