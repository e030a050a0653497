package org.patlive.console;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.signals.Signal;
import org.patlive.analysis.Mode;
import org.patlive.assessment.RoundData;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/** Stage 2, live in the room: how partners join, how far they are, what is held back, and the end of it. */
final class AssessmentStage extends Div {

    private final Steering steering;
    private final Signal<Snapshot> newest;
    private final Refusal refusal = new Refusal();

    AssessmentStage(
            Steering steering,
            Signal<Snapshot> newest,
            Instrument instrument,
            JoinAddress joinAddress,
            Reveal reveal,
            AnswersFromElsewhere elsewhere,
            boolean open) {
        this.steering = steering;
        this.newest = newest;
        RoundData round = newest.peek().round();
        addClassName("console-assessment");
        Section progress =
                new Section(Arrival.at(new H2(Stage.ASSESSMENT.label())), new AttendancePanel(newest, instrument));
        progress.addClassName("console-sheet");
        if (open) {
            add(new JoinPanel(round, joinAddress));
        }
        add(progress);
        if (round.plan().disclosure().mode() == Mode.ANONYMOUS) {
            add(new RevealPanel(newest, reveal));
        }
        add(open ? closing(newest) : closed(round));
        if (open) {
            add(elsewhere);
        }
        add(new Guidance(instrument, Stage.ASSESSMENT));
    }

    private Section closing(Signal<Snapshot> newest) {
        Button close = new Button("Close the round", click -> askToClose());
        close.setId("close-round");
        Following.part(close, newest, NextStep::of, step -> close.setThemeName("primary", step == NextStep.CLOSE));
        Section section = new Section(
                new H2("When everybody is done"),
                new Paragraph("Partners can change their answers until you close the round."),
                refusal,
                close);
        section.addClassName("console-sheet");
        return section;
    }

    private void askToClose() {
        String code = steering.round().code();
        Confirmation.of(
                        "Close the round?",
                        this::close,
                        "Close the round",
                        "Keep it open",
                        "No more answers can be given or changed, and the code " + code + " stops working.",
                        "The answers saved until now stay. A closed round cannot be opened again.",
                        heldBack())
                .open();
    }

    /** Empty where nothing is; a confirmation leaves an empty sentence out. */
    private String heldBack() {
        int changed = newest.peek().changedSinceRelease();
        return changed == 0
                ? ""
                : "What " + Words.partners(changed) + " last answered is still held back. It stays out of the results"
                        + " until you reveal it, which you can do after closing, too.";
    }

    private void close() {
        if (refusal.tried(steering::close)) {
            RoundView.open(UI.getCurrent(), steering.id(), Stage.ANALYSIS);
        }
    }

    private static Section closed(RoundData round) {
        RouterLink analysis = new RouterLink(
                "Go to analysis and feedback", RoundView.class, RoundView.address(round.id(), Stage.ANALYSIS));
        analysis.addClassName("console-primary-link");
        Section section = new Section(
                new H2("The round is closed"),
                new Paragraph("The code does not work any more. The answers saved until then are in."),
                analysis);
        section.addClassName("console-sheet");
        return section;
    }
}
