package org.patlive.console.preparation;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundPlan;
import org.patlive.assessment.round.RoundState;
import org.patlive.console.parts.Confirmation;
import org.patlive.console.parts.ConsoleAddress;
import org.patlive.console.parts.FileLink;
import org.patlive.console.parts.PageFocus;
import org.patlive.console.parts.PublishedGuidance;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.console.parts.Stage;
import org.patlive.console.planning.LastPlanPanel;
import org.patlive.console.steering.RoundControl;
import org.patlive.instrument.Instrument;
import org.patlive.report.file.ReportFile;

/** Stage 1: what the partners agree before the round opens, opening it, and the paper sheets. */
public final class PreparationStage extends Div {

    private final RoundControl roundControl;
    private final RoundForm form;
    private final RefusalMessage refusal = new RefusalMessage();
    private final Paragraph status = new Paragraph();
    private final Consumer<RoundData> onSave;

    /**
     * @param lastPlan the last round's plan, with which this one opens
     * @param paperSheets makes the file with the round's sheets to print
     * @param onSave called with the round whenever it has been saved
     */
    public PreparationStage(
            RoundData round,
            RoundControl roundControl,
            Instrument instrument,
            LastPlanPanel lastPlan,
            Supplier<ReportFile> paperSheets,
            Consumer<RoundData> onSave) {
        this.roundControl = roundControl;
        this.onSave = onSave;
        this.form = new RoundForm(round.plan(), roundControl.languages());
        addClassName("console-preparation");
        status.getElement().setAttribute("role", "status");
        status.addClassName("console-soft");
        Section agreement = new Section(PageFocus.at(new H2(Stage.PREPARATION.label())));
        agreement.addClassName("console-sheet");
        if (round.state() == RoundState.DRAFT) {
            agreement.add(form, refusal, buttons());
        } else {
            form.lock();
            form.onLanguage(this::saveLanguage);
            agreement.add(new Paragraph(text("console.preparation.locked")), form, refusal, status);
        }
        add(lastPlan, agreement, paper(paperSheets), new PublishedGuidance(instrument, Stage.PREPARATION));
    }

    private static Section paper(Supplier<ReportFile> paperSheets) {
        Section section = new Section(
                new H2(text("console.preparation.paper")),
                new Paragraph(text("console.preparation.paper-how")),
                FileLink.of("paper-sheets", text("console.parts.download-sheets"), paperSheets));
        section.addClassName("console-sheet");
        return section;
    }

    private Div buttons() {
        Button save = new Button(text("console.preparation.save"), click -> save());
        save.setId("save-plan");
        Button open = new Button(text("console.preparation.open-round"), click -> askToOpen());
        open.setId("open-round");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(open, save, status);
        buttons.addClassName("console-buttons");
        return buttons;
    }

    /** Saves what is entered. @return whether it was valid and has been saved */
    private boolean save() {
        status.setText("");
        boolean saved = form.validate() && refusal.attempt(() -> onSave.accept(roundControl.save(form.plan())));
        if (saved) {
            status.setText(text("console.preparation.saved"));
        }
        return saved;
    }

    private void saveLanguage(@Nullable Locale language) {
        status.setText("");
        if (refusal.attempt(() -> onSave.accept(roundControl.language(language)))) {
            status.setText(text("console.preparation.saved"));
        }
    }

    private void askToOpen() {
        if (save()) {
            RoundPlan plan = form.plan();
            String mode = ModeText.label(plan.disclosure().mode());
            Confirmation.of(
                            text("console.preparation.open-round-question", "round", plan.title()),
                            this::open,
                            text("console.preparation.open-round"),
                            text("console.parts.cancel"),
                            text("console.preparation.opening-lets-join"),
                            text("console.preparation.opening-fixes-mode", "mode", mode))
                    .open();
        }
    }

    private void open() {
        if (refusal.attempt(roundControl::open)) {
            ConsoleAddress.open(ConsoleAddress.of(roundControl.id(), Stage.ASSESSMENT));
        }
    }
}
