package org.patlive.console.board;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.patlive.actionplan.edit.FieldEdit;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.shared.ActionId;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.Refused;

/** Where an action is proposed: what is to be done, why, and who owns it; the rest is written on its card. */
final class ActionForm extends Div {

    private final PlanContext table;
    private final TextArea what = new TextArea("What is to be done");
    private final Paragraph answers = new Paragraph();
    private final Select<FindingSubject> subject;
    private final Select<OrganisationId> owner;
    private ActionLink link = ActionLink.NONE;

    ActionForm(PlanContext table) {
        this.table = table;
        this.subject = PlanFields.subject(table);
        this.owner = PlanFields.owner(table);
        addClassName("console-action-form");
        what.setId("action-what");
        what.setMaxLength(FieldKind.WHAT.longest());
        what.setMinRows(2);
        what.setValueChangeMode(ValueChangeMode.EAGER); // the key that proposes it comes while it is written
        what.setManualValidation(true);
        subject.setId("action-subject");
        owner.setId("action-owner");
        Button propose = new Button("Propose this action", click -> propose());
        propose.setId("propose-action");
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        Shortcuts.addShortcutListener(what, this::propose, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(what);
        Button cancel = new Button("Not now", click -> setVisible(false));
        Div why = new Div(subject, owner);
        why.addClassName("console-fields");
        Div buttons = new Div(propose, cancel);
        buttons.addClassName("console-buttons");
        add(answers, what, why, buttons);
        setVisible(false);
    }

    /** Begins an action, or goes on with the one that is half written, which then answers this. */
    void begin(ActionLink to) {
        link = to;
        answers.setText(to.words().isEmpty() ? "" : "Answers: " + to.words());
        answers.setVisible(!to.words().isEmpty());
        subject.setValue(to.subject().equals(FindingSubject.WHOLE) ? null : to.subject());
        setVisible(true);
        what.focus();
        getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    private void propose() {
        FieldEdit stroke = FieldEdit.once(Set.of());
        try {
            table.desk().propose(ActionId.random(), stroke, first());
        } catch (Refused refused) {
            what.setErrorMessage(refused.sentence());
            what.setInvalid(true);
            return;
        }
        table.undo()
                .done("Proposed: " + what.getValue().strip(), () -> table.desk().undo(stroke.writing()));
        what.clear();
        what.setInvalid(false);
        owner.clear();
        what.focus();
    }

    private Map<FieldKind, String> first() {
        Map<FieldKind, String> first = new EnumMap<>(FieldKind.class);
        first.put(FieldKind.WHAT, what.getValue());
        FindingSubject about = subject.getValue();
        if (about != null) {
            first.put(FieldKind.SUBJECT, about.code());
        }
        OrganisationId owns = owner.getValue();
        if (owns != null) {
            first.put(FieldKind.OWNER, owns.toString());
        }
        if (link.finding() != null) {
            first.put(FieldKind.FINDING, link.finding().toString());
        }
        if (link.area() != null) {
            first.put(FieldKind.AREA, link.area().toString());
        }
        return first;
    }
}
