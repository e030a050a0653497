package org.patlive.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.Scene;
import org.patlive.live.Snapshot;

/** The room's screen, seen and steered from here: by buttons, by keys, by the keys of the screen's own window. */
final class RoomPanel extends Section {

    private final Button next;
    private final Paragraph news = new Paragraph();
    private final Refusal refusal = new Refusal();
    private final SceneSteps steps = new SceneSteps();
    private final Steering steering;
    private final Reveal reveal;
    private final RoomKeys keys;

    RoomPanel(RoundData round, Steering steering, Signal<Snapshot> newest, Reveal reveal) {
        this.steering = steering;
        this.reveal = reveal;
        addClassNames("console-room", "console-sheet");
        String address = "/screen/" + round.screenKey();
        keys = new RoomKeys(round.screenKey(), address, this::pressed, news::setText);
        next = new Button("", click -> pressed("ArrowRight"));
        next.setId("next-scene");
        Button screen = new Button("Open the screen");
        screen.setId("open-screen");
        keys.opensScreen(screen);
        Button help = new Button("Keyboard", click -> help());
        help.setId("keys");
        help.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(next, screen, help);
        buttons.addClassName("console-buttons");
        news.getElement().setAttribute("role", "status");
        news.addClassName("console-soft");
        add(
                new H2("What the room sees"),
                new SceneControl(newest, this::show),
                buttons,
                refusal,
                news,
                new ScreenPreview(address),
                keys);
        Following.part(this, newest, Snapshot::round, this::roundIs);
        Following.part(this, newest, NextStep::of, step -> {
            next.setThemeName("primary", step == NextStep.NEXT_SCENE);
            screen.setThemeName("primary", step == NextStep.OPEN_SCREEN);
        });
    }

    private void roundIs(RoundData round) {
        steps.shown(round.scene());
        Optional<Scene> after = steps.next(round);
        next.setVisible(after.isPresent());
        after.ifPresent(scene -> next.setText((round.scene() == Scene.BLANK ? "Back to " : "Next: ") + scene.label()));
    }

    /** A key, as the browser names it. The round is asked for as it is now: the next key may be faster than the news. */
    private void pressed(String key) {
        refusal.tried(() -> {
            switch (key) {
                case "ArrowRight" -> steps.next(steering.round()).ifPresent(this::put);
                case "ArrowLeft" -> steps.previous(steering.round()).ifPresent(this::put);
                case "b" -> put(steps.blankOrBack(steering.round()));
                case "r" -> reveal.ask();
                case "?" -> help();
                default -> {}
            }
        });
    }

    private void show(Scene scene) {
        refusal.tried(() -> put(scene));
    }

    private void put(Scene scene) {
        steps.shown(steering.show(scene).scene());
    }

    private void help() {
        new KeysHelp(keys).open();
    }
}
