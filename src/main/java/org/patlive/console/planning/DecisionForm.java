package org.patlive.console.planning;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import java.util.UUID;
import org.patlive.actionplan.edit.AreasOfConcern;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.console.board.PlanContext;
import org.patlive.console.parts.KeptDraft;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;
import org.patlive.shared.Refused;

/** The form that records which of the published scenarios the group decides on, and why. */
final class DecisionForm extends Section {

    private record Decision(String scenario, String reason) {}

    private final PlanContext context;
    private final RadioButtonGroup<Instrument.Scenario> scenario =
            new RadioButtonGroup<>(text("console.planning.decision.scenario"));
    private final TextArea reason = new TextArea(text("console.planning.decision.reason"));
    private final Paragraph recorded = new Paragraph();
    private final Button record = new Button(text("console.planning.decision.record"), click -> record());
    private final KeptDraft draft;
    private final RefusalMessage refusal = new RefusalMessage();
    private Decision shown = new Decision("", "");

    DecisionForm(PlanContext context) {
        this.context = context;
        addClassNames("console-sheet", "console-decision");
        setId("decision");
        scenario.setId("scenario-decision");
        scenario.setItems(context.instrument().scenarios());
        scenario.setItemLabelGenerator(one -> text("console.planning.scenario", "letter", one.letter()));
        scenario.setRenderer(new ComponentRenderer<>(one -> {
            Span summary = new Span(one.summary());
            summary.addClassName("console-soft");
            Div choice = new Div(new Span(text("console.planning.scenario", "letter", one.letter())), summary);
            choice.addClassName("console-choice");
            return choice;
        }));
        reason.setId("scenario-reason");
        reason.setMaxLength(FieldKind.REASON.maxLength());
        reason.setMinRows(1); // so that the button below is in sight
        reason.setWidthFull();
        draft = new KeptDraft(context.snapshots().peek().round().id(), "decision", reason)
                .with("scenario", scenario, Instrument.Scenario::letter, this::scenario);
        record.setId("record-decision");
        recorded.addClassName("console-message");
        recorded.getElement().setAttribute("role", "status");
        add(new H3(text("console.planning.decision.title")), recorded, scenario, reason, draft, refusal, record);
        SnapshotBinding.bind(
                this,
                context.snapshots(),
                snapshot -> new Decision(
                        snapshot.plan().scenario().orElse(""), snapshot.plan().reason()),
                this::show);
    }

    /** Shows the recorded decision; unsaved input stays, even if another was recorded elsewhere. */
    private void show(Decision current) {
        boolean untouched =
                chosen().equals(shown.scenario()) && reason.getValue().equals(shown.reason());
        shown = current;
        if (untouched) {
            scenario.setValue(scenario(current.scenario()).orElse(null));
            reason.setValue(current.reason());
        }
        boolean decided = !current.scenario().isEmpty();
        recorded.setText(
                decided
                        ? text(
                                "console.planning.decision.decided",
                                "scenario",
                                current.scenario(),
                                "reason",
                                current.reason())
                        : "");
        recorded.setVisible(decided);
        record.setText(decided ? text("console.planning.decision.change") : text("console.planning.decision.record"));
        record.setThemeName("primary", !decided);
    }

    private Optional<Instrument.Scenario> scenario(String letter) {
        return context.instrument().scenarios().stream()
                .filter(one -> one.letter().equals(letter))
                .findFirst();
    }

    private String chosen() {
        Instrument.Scenario chosen = scenario.getValue();
        return chosen == null ? "" : chosen.letter();
    }

    private void record() {
        refusal.attempt(() -> {
            String letter = chosen();
            if (letter.isEmpty()) {
                throw new Refused("console.planning.refused.no-scenario");
            }
            Snapshot snapshot = context.snapshots().peek();
            String typedReason = reason.getValue();
            UUID edit = context.planService()
                    .decide(
                            letter,
                            typedReason,
                            AreasOfConcern.of(letter, snapshot.results(), context.findings(), context.instrument()));
            context.undoBar()
                    .push(text("console.planning.decision.done", "scenario", letter), () -> context.planService()
                            .undo(edit));
            shown = new Decision(letter, typedReason.strip());
            reason.setValue(typedReason.strip());
            draft.forget();
        });
    }
}
