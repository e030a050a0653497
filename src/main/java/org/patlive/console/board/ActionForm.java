package org.patlive.console.board;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.patlive.actionplan.edit.FieldEdit;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.console.parts.KeptDraft;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.shared.ActionId;
import org.patlive.shared.OrganisationId;

/** The form that proposes an action: what, why, who and by when. The other fields are filled in on its card. */
final class ActionForm extends Div {

    private final PlanContext context;
    private final TextArea what = new TextArea(text("console.board.field.what"));
    private final Paragraph answers = new Paragraph();
    private final Select<FindingSubject> subject;
    private final Select<OrganisationId> owner;
    private final DatePicker due = PlanInputs.date(text("console.board.field.due"));
    private final Div form = new Div();
    private final KeptDraft draft;
    private ActionOrigin origin = ActionOrigin.NONE;

    ActionForm(PlanContext context) {
        this.context = context;
        this.subject = PlanInputs.subject(context);
        this.owner = PlanInputs.owner(context);
        form.addClassName("console-action-form");
        what.setId("action-what");
        what.setMaxLength(FieldKind.WHAT.maxLength());
        what.setMinRows(2);
        what.setValueChangeMode(ValueChangeMode.EAGER); // Ctrl+Enter proposes while the field still has the focus
        what.setManualValidation(true);
        subject.setId("action-subject");
        owner.setId("action-owner");
        due.setId("action-due");
        Button propose = new Button(text("console.board.form.propose"), click -> propose());
        propose.setId("propose-action");
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        Shortcuts.addShortcutListener(what, this::propose, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(what);
        Button cancel = new Button(text("console.board.form.cancel"), click -> form.setVisible(false));
        Div fields = new Div(owner, due, subject);
        fields.addClassName("console-fields");
        Div buttons = new Div(propose, cancel);
        buttons.addClassName("console-buttons");
        form.add(answers, what, fields, buttons);
        form.setVisible(false);
        draft = new KeptDraft(context.snapshots().peek().round().id(), "action", what)
                .with("subject", subject, FindingSubject::code, FindingSubject::parse)
                .with("owner", owner, OrganisationId::toString, context::organisation)
                .with("due", due, LocalDate::toString, ActionForm::date)
                .with("area", area -> context.area(area).ifPresent(this::answer))
                .whenFound(() -> form.setVisible(true));
        add(form, draft);
    }

    /** Opens the form for an action with this origin. Text that has been typed before stays. */
    void open(ActionOrigin newOrigin) {
        answer(newOrigin);
        draft.keep("area", origin.area() == null ? "" : origin.area().toString());
        draft.keep("subject", origin.subject().code());
        subject.setValue(origin.subject().equals(FindingSubject.PARTNERSHIP) ? null : origin.subject());
        form.setVisible(true);
        what.focus();
        getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    private void answer(ActionOrigin newOrigin) {
        origin = newOrigin;
        answers.setText(
                origin.areaText().isEmpty() ? "" : text("console.board.form.answers", "area", origin.areaText()));
        answers.setVisible(!origin.areaText().isEmpty());
    }

    private static Optional<LocalDate> date(String stored) {
        try {
            return Optional.of(LocalDate.parse(stored));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private void propose() {
        FieldEdit edit = FieldEdit.single(Set.of());
        if (!RefusalMessage.attempt(
                what, () -> context.planService().propose(ActionId.random(), edit, initialValues()))) {
            return;
        }
        context.undoBar()
                .push(
                        text(
                                "console.board.form.proposed",
                                "action",
                                what.getValue().strip()),
                        () -> context.planService().undo(edit.session()));
        what.clear();
        owner.clear();
        due.clear();
        draft.forget();
        what.focus();
    }

    private Map<FieldKind, String> initialValues() {
        Map<FieldKind, String> values = new EnumMap<>(FieldKind.class);
        values.put(FieldKind.WHAT, what.getValue());
        FindingSubject chosenSubject = subject.getValue();
        if (chosenSubject != null) {
            values.put(FieldKind.SUBJECT, chosenSubject.code());
        }
        OrganisationId chosenOwner = owner.getValue();
        if (chosenOwner != null) {
            values.put(FieldKind.OWNER, chosenOwner.toString());
        }
        LocalDate chosenDate = due.getValue();
        if (chosenDate != null) {
            values.put(FieldKind.DUE, chosenDate.toString());
        }
        if (origin.finding() != null) {
            values.put(FieldKind.FINDING, origin.finding().toString());
        }
        if (origin.area() != null) {
            values.put(FieldKind.AREA, origin.area().toString());
        }
        return values;
    }
}
