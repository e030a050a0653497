package org.patlive.console.planning;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.UUID;
import org.patlive.actionplan.edit.AreasOfConcern;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.console.board.PlanContext;
import org.patlive.console.parts.Refusal;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;
import org.patlive.shared.Refused;

/** Which of the three published scenarios the group decides on, and why. */
final class DecisionForm extends Section {

    private record Decision(String scenario, String reason) {}

    private final PlanContext table;
    private final RadioButtonGroup<Instrument.Scenario> scenario = new RadioButtonGroup<>("The group decides on");
    private final TextArea reason = new TextArea("Why, in a sentence");
    private final Paragraph recorded = new Paragraph();
    private final Button record = new Button("Record the decision", click -> record());
    private final Refusal refusal = new Refusal();
    private Decision shown = new Decision("", "");

    DecisionForm(PlanContext table) {
        this.table = table;
        addClassNames("console-sheet", "console-decision");
        setId("decision");
        scenario.setId("scenario-decision");
        scenario.setItems(table.instrument().scenarios());
        scenario.setItemLabelGenerator(one -> "Scenario " + one.letter());
        scenario.setRenderer(new ComponentRenderer<>(one -> {
            Span summary = new Span(one.summary());
            summary.addClassName("console-soft");
            Div both = new Div(new Span("Scenario " + one.letter()), summary);
            both.addClassName("console-choice");
            return both;
        }));
        reason.setId("scenario-reason");
        reason.setMaxLength(FieldKind.REASON.longest());
        reason.setMinRows(2);
        reason.setWidthFull();
        record.setId("record-decision");
        recorded.addClassName("console-message");
        recorded.getElement().setAttribute("role", "status");
        add(new H3("The decision"), recorded, scenario, reason, refusal, record);
        SnapshotBinding.part(
                this,
                table.newest(),
                now -> new Decision(now.plan().scenario().orElse(""), now.plan().reason()),
                this::show);
    }

    /** What is half written here stays, whatever is recorded elsewhere. */
    private void show(Decision now) {
        boolean untouched =
                chosen().equals(shown.scenario()) && reason.getValue().equals(shown.reason());
        shown = now;
        if (untouched) {
            scenario.setValue(table.instrument().scenarios().stream()
                    .filter(one -> one.letter().equals(now.scenario()))
                    .findFirst()
                    .orElse(null));
            reason.setValue(now.reason());
        }
        boolean decided = !now.scenario().isEmpty();
        recorded.setText(decided ? "Decided: scenario " + now.scenario() + ". " + now.reason() : "");
        recorded.setVisible(decided);
        record.setText(decided ? "Change the decision" : "Record the decision");
        record.setThemeName("primary", !decided);
    }

    private String chosen() {
        Instrument.Scenario chosen = scenario.getValue();
        return chosen == null ? "" : chosen.letter();
    }

    private void record() {
        refusal.tried(() -> {
            String letter = chosen();
            if (letter.isEmpty()) {
                throw new Refused("Choose A, B or C first.");
            }
            Snapshot now = table.newest().peek();
            String why = reason.getValue();
            UUID writing = table.desk()
                    .decide(
                            letter,
                            why,
                            AreasOfConcern.of(letter, now.results(), table.findings(), table.instrument()));
            table.undo()
                    .done("Decided on scenario " + letter, () -> table.desk().undo(writing));
            shown = new Decision(letter, why.strip());
            reason.setValue(why.strip());
        });
    }
}
