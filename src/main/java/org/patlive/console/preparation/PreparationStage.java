package org.patlive.console.preparation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundPlan;
import org.patlive.assessment.round.RoundState;
import org.patlive.console.parts.Confirmation;
import org.patlive.console.parts.ConsoleAddress;
import org.patlive.console.parts.FileLink;
import org.patlive.console.parts.Guidance;
import org.patlive.console.parts.ModeText;
import org.patlive.console.parts.PageFocus;
import org.patlive.console.parts.Refusal;
import org.patlive.console.parts.Stage;
import org.patlive.console.planning.LastPlanPanel;
import org.patlive.console.steering.RoundControl;
import org.patlive.instrument.Instrument;
import org.patlive.report.file.ReportFile;

/** Stage 1: what the partners agree before the round opens. */
public final class PreparationStage extends Div {

    private final RoundControl steering;
    private final RoundForm form;
    private final Refusal refusal = new Refusal();
    private final Paragraph saved = new Paragraph();
    private final Consumer<RoundData> changed;

    /**
     * @param last the plan that the round opens with
     * @param sheets of the round, to print
     * @param changed is told of the round whenever it has been saved
     */
    public PreparationStage(
            RoundData round,
            RoundControl steering,
            Instrument instrument,
            LastPlanPanel last,
            Supplier<ReportFile> sheets,
            Consumer<RoundData> changed) {
        this.steering = steering;
        this.changed = changed;
        this.form = new RoundForm(round.plan());
        addClassName("console-preparation");
        Section agreement = new Section(PageFocus.at(new H2(Stage.PREPARATION.label())));
        agreement.addClassName("console-sheet");
        if (round.state() == RoundState.DRAFT) {
            agreement.add(form, refusal, buttons());
        } else {
            form.lock();
            agreement.add(
                    new Paragraph("Partners rely on what was agreed here, so it cannot change once a round is open."),
                    form);
        }
        add(last, agreement, paper(sheets), new Guidance(instrument, Stage.PREPARATION));
    }

    private static Section paper(Supplier<ReportFile> sheets) {
        Section section = new Section(
                new H2("For partners without a phone"),
                new Paragraph("A set of paper sheets, to be typed in while the round is open. They say what is agreed"
                        + " above: save it before you print them."),
                FileLink.of("paper-sheets", "Sheets to print (PDF)", sheets));
        section.addClassName("console-sheet");
        return section;
    }

    private Div buttons() {
        Button save = new Button("Save", click -> save());
        save.setId("save-plan");
        Button open = new Button("Open round", click -> askToOpen());
        open.setId("open-round");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        saved.getElement().setAttribute("role", "status");
        saved.addClassName("console-soft");
        Div buttons = new Div(open, save, saved);
        buttons.addClassName("console-buttons");
        return buttons;
    }

    private boolean save() {
        saved.setText("");
        boolean done = form.isComplete() && refusal.tried(() -> changed.accept(steering.save(form.plan())));
        if (done) {
            saved.setText("Saved.");
        }
        return done;
    }

    private void askToOpen() {
        if (save()) {
            RoundPlan plan = form.plan();
            String mode = ModeText.label(plan.disclosure().mode());
            Confirmation.of(
                            "Open “" + plan.title() + "”?",
                            this::open,
                            "Open round",
                            "Cancel",
                            "Partners can join with the code from now on.",
                            "The mode stays “" + mode + "” after this: partners rely on it.")
                    .open();
        }
    }

    private void open() {
        if (refusal.tried(steering::open)) {
            ConsoleAddress.open(ConsoleAddress.of(steering.id(), Stage.ASSESSMENT));
        }
    }
}
