package org.patlive.console.assessment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundData;
import org.patlive.console.desk.AttendancePanel;
import org.patlive.console.desk.JoinAddress;
import org.patlive.console.desk.JoinPanel;
import org.patlive.console.parts.Confirmation;
import org.patlive.console.parts.ConsoleAddress;
import org.patlive.console.parts.PageFocus;
import org.patlive.console.parts.PublishedGuidance;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.console.parts.Stage;
import org.patlive.console.steering.NextStep;
import org.patlive.console.steering.RoundControl;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/** Stage 2: how partners join, how many have finished, answers on paper and in tables, and closing or reopening. */
public final class AssessmentStage extends Div {

    private final RoundControl roundControl;
    private final Signal<Snapshot> snapshots;
    private final RefusalMessage refusal = new RefusalMessage();

    public AssessmentStage(
            RoundControl roundControl,
            Signal<Snapshot> snapshots,
            Instrument instrument,
            JoinAddress joinAddress,
            OtherAnswersPanel otherAnswersPanel,
            boolean open) {
        this.roundControl = roundControl;
        this.snapshots = snapshots;
        RoundData round = snapshots.peek().round();
        addClassName("console-assessment");
        Section progress =
                new Section(PageFocus.at(new H2(Stage.ASSESSMENT.label())), new AttendancePanel(snapshots, instrument));
        progress.addClassName("console-sheet");
        if (open) {
            add(new JoinPanel(round, joinAddress));
        }
        add(progress);
        add(open ? openSection() : closedSection(round));
        if (open) {
            add(otherAnswersPanel);
        }
        add(new PublishedGuidance(instrument, Stage.ASSESSMENT));
    }

    private Section openSection() {
        Button close = new Button("Close round", click -> askToClose());
        close.setId("close-round");
        SnapshotBinding.bind(
                close, snapshots, NextStep::of, step -> close.setThemeName("primary", step == NextStep.CLOSE));
        Section section = new Section(
                new H2("When everyone has finished"),
                new Paragraph("Partners can change their answers until you close the round."),
                refusal,
                close);
        section.addClassName("console-sheet");
        return section;
    }

    private void askToClose() {
        String code = roundControl.round().code();
        Confirmation.of(
                        "Close round?",
                        this::close,
                        "Close round",
                        "Cancel",
                        whatClosingShows(),
                        "Partners won’t be able to answer after this, and the code " + code
                                + " stops working. You can reopen the round later.")
                .open();
    }

    /** Says which figures closing the round will show, and to whom. */
    private String whatClosingShows() {
        Snapshot snapshot = snapshots.peek();
        Disclosure disclosure = snapshot.round().plan().disclosure();
        if (disclosure.mode() != Mode.ANONYMOUS) {
            return "The results stay as everyone sees them now.";
        }
        if (snapshot.asPublished()) {
            return "Figures that were shown stay as they are, unless at least " + disclosure.threshold()
                    + " partners have answered something since then.";
        }
        int most = snapshot.progress().finishedPrinciples().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        if (most < disclosure.threshold()) {
            return "No figures will appear: that takes " + disclosure.threshold()
                    + " partners who have completed a principle.";
        }
        String who = snapshot.round().meeting().concealed() ? "Once you show results, everyone" : "Everyone";
        String what = most < Disclosure.EXACT_FROM ? "bands for the whole room" : "the exact figures of the whole room";
        return who + " who sees the screen or the report will see " + what + ", and a dart for each partner, without"
                + " names. Organisations and levels are shown as bands only.";
    }

    private void close() {
        if (refusal.attempt(roundControl::close)) {
            ConsoleAddress.open(ConsoleAddress.of(roundControl.id(), Stage.ANALYSIS));
        }
    }

    private void askToReopen() {
        RoundData round = snapshots.peek().round();
        Confirmation.of(
                        "Reopen round?",
                        () -> refusal.attempt(roundControl::reopen),
                        "Reopen round",
                        "Cancel",
                        "Partners can answer and change their answers again, with the same code " + round.code() + ".",
                        whatReopeningKeeps(snapshots.peek()))
                .open();
    }

    /** Says what happens to the published figures; empty outside Anonymous mode, where they go on following the answers. */
    private static String whatReopeningKeeps(Snapshot snapshot) {
        Disclosure disclosure = snapshot.round().plan().disclosure();
        if (disclosure.mode() != Mode.ANONYMOUS) {
            return "";
        }
        return snapshot.round().meeting().concealed()
                        || !snapshot.results().shownPopulations().isEmpty()
                ? "Figures that were shown stay as they are until you close the round again and at least "
                        + disclosure.threshold() + " partners have answered something since."
                : "No figures have been shown yet. They appear when at least " + disclosure.threshold()
                        + " partners have completed a principle and you close the round again.";
    }

    private Section closedSection(RoundData round) {
        Anchor analysis =
                ConsoleAddress.link("Go to analysis and feedback", ConsoleAddress.of(round.id(), Stage.ANALYSIS));
        analysis.addClassName("console-primary-link");
        Button reopen = new Button("Reopen round", click -> askToReopen());
        reopen.setId("reopen-round");
        Section section = new Section(
                new H2("This round is closed"),
                new Paragraph("Partners can’t answer any more, and the code has stopped working."),
                analysis,
                refusal,
                reopen);
        section.addClassName("console-sheet");
        return section;
    }
}
