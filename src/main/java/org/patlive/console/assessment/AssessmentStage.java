package org.patlive.console.assessment;

import static org.patlive.shared.text.Texts.text;

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
        Button close = new Button(text("console.assessment.close-round"), click -> askToClose());
        close.setId("close-round");
        SnapshotBinding.bind(
                close, snapshots, NextStep::of, step -> close.setThemeName("primary", step == NextStep.CLOSE));
        Section section = new Section(
                new H2(text("console.assessment.closing")),
                new Paragraph(text("console.assessment.answers-can-change")),
                refusal,
                close);
        section.addClassName("console-sheet");
        return section;
    }

    private void askToClose() {
        String code = roundControl.round().code();
        Confirmation.of(
                        text("console.assessment.close-round-question"),
                        this::close,
                        text("console.assessment.close-round"),
                        text("console.parts.cancel"),
                        whatClosingShows(),
                        text("console.assessment.closing-stops-answers", "code", code))
                .open();
    }

    /** Says which figures closing the round will show, and to whom. */
    private String whatClosingShows() {
        Snapshot snapshot = snapshots.peek();
        Disclosure disclosure = snapshot.round().plan().disclosure();
        if (disclosure.mode() != Mode.ANONYMOUS) {
            return text("console.assessment.closing-changes-nothing");
        }
        if (snapshot.asPublished()) {
            return text("console.assessment.closing-may-update", "threshold", disclosure.threshold());
        }
        int most = snapshot.progress().finishedPrinciples().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        if (most < disclosure.threshold()) {
            return text("console.assessment.closing-shows-nothing", "threshold", disclosure.threshold());
        }
        return whatIsSeen(snapshot.round().meeting().concealed(), most >= Disclosure.EXACT_FROM) + " "
                + text("console.assessment.groups-as-bands");
    }

    /** @param hidden whether the results are hidden at present */
    private static String whatIsSeen(boolean hidden, boolean exact) {
        if (hidden) {
            return exact
                    ? text("console.assessment.exact-seen-once-shown")
                    : text("console.assessment.bands-seen-once-shown");
        }
        return exact ? text("console.assessment.exact-seen") : text("console.assessment.bands-seen");
    }

    private void close() {
        if (refusal.attempt(roundControl::close)) {
            ConsoleAddress.open(ConsoleAddress.of(roundControl.id(), Stage.ANALYSIS));
        }
    }

    private void askToReopen() {
        RoundData round = snapshots.peek().round();
        Confirmation.of(
                        text("console.assessment.reopen-round-question"),
                        () -> refusal.attempt(roundControl::reopen),
                        text("console.assessment.reopen-round"),
                        text("console.parts.cancel"),
                        text("console.assessment.reopening-takes-answers", "code", round.code()),
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
                ? text("console.assessment.reopening-keeps-results", "threshold", disclosure.threshold())
                : text("console.assessment.reopening-before-results", "threshold", disclosure.threshold());
    }

    private Section closedSection(RoundData round) {
        Anchor analysis = ConsoleAddress.link(
                text("console.assessment.go-to-analysis"), ConsoleAddress.of(round.id(), Stage.ANALYSIS));
        analysis.addClassName("console-primary-link");
        Button reopen = new Button(text("console.assessment.reopen-round"), click -> askToReopen());
        reopen.setId("reopen-round");
        Section section = new Section(
                new H2(text("console.assessment.closed")),
                new Paragraph(text("console.assessment.closed-code")),
                analysis,
                refusal,
                reopen);
        section.addClassName("console-sheet");
        return section;
    }
}
