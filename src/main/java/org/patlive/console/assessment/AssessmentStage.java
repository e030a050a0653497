package org.patlive.console.assessment;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import java.util.function.Consumer;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.desk.JoinAddress;
import org.patlive.console.desk.JoinPanel;
import org.patlive.console.desk.PrincipleProgress;
import org.patlive.console.parts.Confirmation;
import org.patlive.console.parts.ConsoleAddress;
import org.patlive.console.parts.PageFocus;
import org.patlive.console.parts.PublishedGuidance;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.console.parts.Stage;
import org.patlive.console.steering.HeatmapModeChoice;
import org.patlive.console.steering.RoundControl;
import org.patlive.console.tabs.StageTab;
import org.patlive.console.tabs.StageTabs;
import org.patlive.console.tabs.TabbedStage;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/** Stage 2: how partners join, how many have finished, answers on paper and in tables, and closing or reopening. */
public final class AssessmentStage extends Div implements TabbedStage {

    private final RoundControl roundControl;
    private final Signal<Snapshot> snapshots;
    private final RefusalMessage refusal = new RefusalMessage();
    private final StageTabs tabs;

    /** @param show puts something on the screen */
    public AssessmentStage(
            RoundControl roundControl,
            Signal<Snapshot> snapshots,
            Instrument instrument,
            JoinAddress joinAddress,
            OtherAnswersPanel otherAnswersPanel,
            Consumer<ScreenState> show,
            boolean open) {
        this.roundControl = roundControl;
        this.snapshots = snapshots;
        RoundData round = snapshots.peek().round();
        addClassName("console-assessment");
        add(PageFocus.at(new H2(Stage.ASSESSMENT.label())));
        tabs = open
                ? new StageTabs(snapshots, round.id(), Stage.ASSESSMENT, StageTab.JOIN, StageTab.PAPER)
                : new StageTabs(snapshots, round.id(), Stage.ASSESSMENT);
        tabs.part(
                new HeatmapModeChoice(
                        snapshots,
                        mode -> show.accept(
                                snapshots.peek().round().chosenScreen().heatmap(mode))),
                scene -> scene == Scene.HEATMAP);
        if (open) {
            tabs.part(new JoinPanel(round, joinAddress), StageTabs.ALWAYS, StageTab.JOIN)
                    .part(openSection(), StageTabs.ALWAYS);
        } else {
            tabs.part(closedSection(round), StageTabs.ALWAYS);
        }
        tabs.part(new PrincipleProgress(snapshots, instrument), StageTabs.ALWAYS);
        if (open) {
            tabs.part(otherAnswersPanel, StageTabs.NEVER, StageTab.PAPER);
        }
        tabs.part(new PublishedGuidance(instrument, Stage.ASSESSMENT), StageTabs.ALWAYS);
        add(tabs);
    }

    @Override
    public StageTabs tabs() {
        return tabs;
    }

    private Section openSection() {
        Button close = new Button(
                text("console.assessment.close-round"),
                click -> new RoundClosing(roundControl, snapshots, refusal).ask());
        close.setId("close-round");
        Section section = new Section(
                new H2(text("console.assessment.closing")),
                new Paragraph(text("console.assessment.answers-can-change")),
                refusal,
                close);
        section.addClassName("console-sheet");
        return section;
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
