package org.patlive.console.board;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.Urgency;
import org.patlive.feedback.finding.FindingData;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.shared.ActionId;
import org.patlive.shared.FindingId;
import org.patlive.shared.OrganisationId;
import org.patlive.words.PlanWords;

/** The fields of an action: what, who, by when, how urgent, and why. */
final class ActionFields extends Div {

    private final PlanContext context;
    private final ActionId id;
    private final TextArea what = new TextArea(text("console.board.field.what"));

    ActionFields(PlanContext context, ActionId id) {
        this.context = context;
        this.id = id;
        addClassName("console-fields");
        what.setId("edit-what");
        what.setMaxLength(FieldKind.WHAT.maxLength());
        what.setMinRows(2);
        PlanFieldEditor<String> whatEditor = PlanFieldEditor.text(context, planField(FieldKind.WHAT), what);
        whatEditor.addClassName("console-field-wide");
        add(whatEditor, owner(), person(), due(), urgency(), subject(), finding());
        if (!context.plan().areas().isEmpty()) {
            add(area());
        }
    }

    void focusWhat() {
        what.focus();
    }

    private PlanFieldEditor<OrganisationId> owner() {
        Select<OrganisationId> owner = PlanInputs.owner(context);
        owner.setId("edit-owner");
        return PlanFieldEditor.choice(
                context,
                planField(FieldKind.OWNER),
                owner,
                PlanValueFormat.of(OrganisationId::toString, OrganisationId::of, context::name));
    }

    private PlanFieldEditor<String> person() {
        TextField person = new TextField(text("console.board.field.person"));
        person.setId("edit-person");
        person.setMaxLength(FieldKind.PERSON.maxLength());
        return PlanFieldEditor.text(context, planField(FieldKind.PERSON), person);
    }

    private PlanFieldEditor<LocalDate> due() {
        DatePicker due = PlanInputs.date(text("console.board.field.due"));
        due.setId("edit-due");
        return PlanFieldEditor.choice(context, planField(FieldKind.DUE), due, PlanValueFormat.DATE);
    }

    private PlanFieldEditor<Urgency> urgency() {
        Select<Urgency> urgency = PlanInputs.urgency();
        urgency.setId("edit-urgency");
        return PlanFieldEditor.choice(
                context, planField(FieldKind.URGENCY), urgency, PlanValueFormat.of(Urgency.class, PlanWords::label));
    }

    private PlanFieldEditor<FindingSubject> subject() {
        Select<FindingSubject> subject = PlanInputs.subject(context);
        subject.setId("edit-subject");
        return PlanFieldEditor.choice(
                context,
                planField(FieldKind.SUBJECT),
                subject,
                PlanValueFormat.of(FindingSubject::code, FindingSubject::new, context::label));
    }

    private PlanFieldEditor<FindingId> finding() {
        List<FindingId> findings =
                context.findings().stream().map(FindingData::id).toList();
        Select<FindingId> finding = PlanInputs.optional(
                text("console.board.field.finding"), text("console.board.field.none"), findings, context::textOf);
        finding.setId("edit-finding");
        return PlanFieldEditor.choice(
                context,
                planField(FieldKind.FINDING),
                finding,
                PlanValueFormat.of(FindingId::toString, FindingId::of, context::textOf));
    }

    private PlanFieldEditor<UUID> area() {
        List<UUID> areas = context.plan().areas().stream().map(AreaData::id).toList();
        Select<UUID> area = PlanInputs.optional(
                text("console.board.field.area"), text("console.board.field.none"), areas, context::areaText);
        area.setId("edit-area");
        return PlanFieldEditor.choice(
                context,
                planField(FieldKind.AREA),
                area,
                PlanValueFormat.of(UUID::toString, UUID::fromString, context::areaText));
    }

    private PlanField planField(FieldKind kind) {
        return PlanField.of(id, kind);
    }
}
