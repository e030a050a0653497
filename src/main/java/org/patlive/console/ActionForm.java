package org.patlive.console;

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
import org.patlive.actionplan.Field;
import org.patlive.actionplan.Stroke;
import org.patlive.assessment.Refused;
import org.patlive.feedback.Subject;
import org.patlive.shared.ActionId;
import org.patlive.shared.OrganisationId;

/** Where an action is proposed: what is to be done, why, and who owns it; the rest is written on its card. */
final class ActionForm extends Div {

    private final PlanTable table;
    private final TextArea what = new TextArea("What is to be done");
    private final Paragraph answers = new Paragraph();
    private final Select<Subject> subject;
    private final Select<OrganisationId> owner;
    private Link link = Link.NONE;

    ActionForm(PlanTable table) {
        this.table = table;
        this.subject = PlanFields.subject(table);
        this.owner = PlanFields.owner(table);
        addClassName("console-action-form");
        what.setId("action-what");
        what.setMaxLength(Field.WHAT.longest());
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
    void begin(Link to) {
        link = to;
        answers.setText(to.words().isEmpty() ? "" : "Answers: " + to.words());
        answers.setVisible(!to.words().isEmpty());
        subject.setValue(to.subject().equals(Subject.WHOLE) ? null : to.subject());
        setVisible(true);
        what.focus();
        getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    private void propose() {
        Stroke stroke = Stroke.once(Set.of());
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

    private Map<Field, String> first() {
        Map<Field, String> first = new EnumMap<>(Field.class);
        first.put(Field.WHAT, what.getValue());
        Subject about = subject.getValue();
        if (about != null) {
            first.put(Field.SUBJECT, about.code());
        }
        OrganisationId owns = owner.getValue();
        if (owns != null) {
            first.put(Field.OWNER, owns.toString());
        }
        if (link.finding() != null) {
            first.put(Field.FINDING, link.finding().toString());
        }
        if (link.area() != null) {
            first.put(Field.AREA, link.area().toString());
        }
        return first;
    }
}
