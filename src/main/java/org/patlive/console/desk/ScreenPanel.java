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
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.feedback.QuestionToggle;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.console.parts.Stage;
import org.patlive.console.steering.MeetingStep;
import org.patlive.console.steering.RoundControl;
import org.patlive.console.steering.SceneOrder;
import org.patlive.live.Snapshot;
import org.patlive.shared.Refused;
import org.patlive.words.RoundWords;

/** Shows and controls the projected screen: by buttons, and by keys pressed here or in the screen's window. */
public final class ScreenPanel extends Section {

    /** What the page around this panel does when one of the keys concerns another part of it. */
    public interface Page {

        /** Opens the stage to which this scene belongs, where the desk shows an earlier one. */
        void follow(Scene scene);

        /** Asks whether to close the round. */
        void closeRound();

        /** Puts the cursor into the field in which a finding is written. */
        void writeFinding();

        /** Undoes the last change to the plan. */
        void undo();
    }

    private final NextButton next;
    private final SceneButtons sceneButtons;
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

    /** The screen that this panel last showed or chose; a key goes on from there. */
    private ScreenState seen;

    public ScreenPanel(
            RoundData round,
            String joinAddress,
            RoundControl roundControl,
            Signal<Snapshot> snapshots,
            QuestionToggle questionToggle,
            Page page) {
        this.roundControl = roundControl;
        this.snapshots = snapshots;
        this.questionToggle = questionToggle;
        this.page = page;
        this.seen = round.chosenScreen();
        addClassNames("console-room");
        String address = "/screen/" + round.screenKey();
        keys = new DeskKeys(round.screenKey(), address, this::keyPressed, windowMessage::setText);
        next = new NextButton(step -> refusal.attempt(() -> take(step)));
        Button previous = new Button(text("console.desk.back"), click -> keyPressed("ArrowLeft"));
        previous.setId("previous-scene");
        previous.setAriaLabel(text("console.desk.back-to-previous"));
        Button screen = new Button(text("console.desk.open-screen"));
        screen.setId("open-screen");
        keys.openScreenOn(screen);
        Button help = new Button("?", click -> openHelp());
        help.setId("keys");
        help.setAriaLabel(text("console.desk.show-keys"));
        help.addThemeVariants(ButtonVariant.TERTIARY);
        Div remote = new Div(previous, next, screen, help);
        remote.addClassName("console-remote");
        sceneButtons = new SceneButtons(snapshots, this::show);
        Div footing = new Div(new TopicTimer(snapshots, roundControl, refusal), new AttendanceLine(snapshots));
        footing.addClassName("console-footing");
        windowMessage.getElement().setAttribute("role", "status");
        windowMessage.addClassName("console-soft");
        H2 heading = new H2(text("console.desk.screen"));
        heading.addClassName("pat-visually-hidden");
        add(
                heading,
                new ScreenPreview(address, keys),
                remote,
                new ScreenStates(snapshots, roundControl, refusal, () -> show(Scene.BLANK)),
                sceneButtons,
                footing,
                refusal,
                windowMessage,
                new ScreenWarnings(snapshots, roundControl.screenWindows(this), roundControl.desks(this), joinAddress),
                keys);
        SnapshotBinding.bind(
                this,
                snapshots,
                snapshot -> List.of(snapshot.round(), snapshot.progress(), SceneOrder.of(snapshot)),
                changed -> update(snapshots.peek()));
        SnapshotBinding.bind(this, snapshots, ScreenPanel::comesFirst, openScreen -> {
            next.setThemeName("primary", !openScreen);
            screen.setThemeName("primary", openScreen);
        });
    }

    /** Returns whether opening the screen is what the facilitator is to do first. */
    private static boolean comesFirst(Snapshot snapshot) {
        return snapshot.round().isOpen() && snapshot.progress().joined() == 0;
    }

    /** Returns where this panel says why something was refused. */
    public RefusalMessage refusal() {
        return refusal;
    }

    /** Offers the scenes of this stage. */
    public void showStage(Stage stage) {
        sceneButtons.showStage(stage);
    }

    private void update(Snapshot snapshot) {
        RoundData round = snapshot.round();
        if (round.version() >= ownVersion) { // an older snapshot may still arrive after this panel's own change
            sceneSteps.shown(round.scene());
            seen = round.chosenScreen();
            next.offer(
                    MeetingStep.of(round, snapshot.progress(), sceneSteps.next(round, SceneOrder.of(snapshot))),
                    round.scene() == Scene.BLANK);
        }
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
                case "ArrowRight" -> goOn(round);
                case "ArrowLeft" -> {
                    checkSeen(round);
                    sceneSteps.previous(round, sceneOrder()).ifPresent(this::putOnScreen);
                }
                case "." -> blankForCertain(round);
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
            RoundData round = roundControl.round();
            if (!SceneSteps.isPossible(round, scene)) {
                throw new Refused("console.desk.gap.join");
            }
            ScreenState current = round.chosenScreen();
            putOnScreen(
                    scene == Scene.STATEMENT && current.statement() == null
                            ? SceneOrder.firstStatement(snapshots.peek())
                                    .orElseThrow(() -> new Refused("console.desk.refused-no-statement"))
                            : current.with(scene));
        });
    }

    /** Shows this on the screen. */
    public void show(ScreenState screenState) {
        refusal.attempt(() -> putOnScreen(screenState));
    }

    /** Goes on from what this page shows, or has chosen itself since. */
    private void goOn(RoundData round) {
        checkSeen(round);
        Snapshot snapshot = snapshots.peek();
        MeetingStep.of(round, snapshot.progress(), sceneSteps.next(round, SceneOrder.of(snapshot)))
                .ifPresent(this::take);
    }

    /** @throws Refused if another desk has been faster; the next press then goes on from there */
    private void checkSeen(RoundData round) {
        if (!round.chosenScreen().equals(seen)) {
            seen = round.chosenScreen();
            throw new Refused("assessment.refused.screen-changed");
        }
    }

    private void take(MeetingStep step) {
        switch (step) {
            case MeetingStep.Close() -> page.closeRound();
            case MeetingStep.Show(ScreenState from, ScreenState to) -> {
                shown(roundControl.step(from, to));
                page.follow(to.scene());
            }
        }
    }

    /** For the moment when something must go from the wall: a frozen screen would keep it. */
    private void blankForCertain(RoundData round) {
        putOnScreen(round.chosenScreen().with(Scene.BLANK));
        if (round.meeting().frozen() != null) {
            shown(roundControl.freeze(false));
        }
    }

    private void putOnScreen(ScreenState screenState) {
        shown(roundControl.show(screenState));
    }

    private void shown(RoundData round) {
        ownVersion = round.version();
        seen = round.chosenScreen();
        sceneSteps.shown(round.scene());
    }

    private void openHelp() {
        new KeysHelp(keys).open();
    }
}
