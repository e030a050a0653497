package org.patlive.console.board;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
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

/** What is to be done, by whom, until when, and why. */
final class ActionFields extends Div {

    private final PlanContext table;
    private final ActionId id;
    private final TextArea what = new TextArea("What is to be done");

    ActionFields(PlanContext table, ActionId id) {
        this.table = table;
        this.id = id;
        addClassName("console-fields");
        what.setId("edit-what");
        what.setMaxLength(FieldKind.WHAT.longest());
        what.setMinRows(2);
        PlanFieldEditor<String> words = PlanFieldEditor.text(table, slot(FieldKind.WHAT), what);
        words.addClassName("console-field-wide");
        add(words, owner(), person(), due(), urgency(), subject(), finding());
        if (!table.plan().areas().isEmpty()) {
            add(area());
        }
    }

    void focusWhat() {
        what.focus();
    }

    private PlanFieldEditor<OrganisationId> owner() {
        Select<OrganisationId> owner = PlanFields.owner(table);
        owner.setId("edit-owner");
        return PlanFieldEditor.choice(
                table,
                slot(FieldKind.OWNER),
                owner,
                PlanValueFormat.of(OrganisationId::toString, OrganisationId::of, table::name));
    }

    private PlanFieldEditor<String> person() {
        TextField person = new TextField("Person");
        person.setId("edit-person");
        person.setMaxLength(FieldKind.PERSON.longest());
        return PlanFieldEditor.text(table, slot(FieldKind.PERSON), person);
    }

    private PlanFieldEditor<java.time.LocalDate> due() {
        DatePicker due = PlanFields.date("By when");
        due.setId("edit-due");
        return PlanFieldEditor.choice(table, slot(FieldKind.DUE), due, PlanValueFormat.DATE);
    }

    private PlanFieldEditor<Urgency> urgency() {
        Select<Urgency> urgency = PlanFields.urgency();
        urgency.setId("edit-urgency");
        return PlanFieldEditor.choice(
                table, slot(FieldKind.URGENCY), urgency, PlanValueFormat.of(Urgency.class, Urgency::label));
    }

    private PlanFieldEditor<FindingSubject> subject() {
        Select<FindingSubject> subject = PlanFields.subject(table);
        subject.setId("edit-subject");
        return PlanFieldEditor.choice(
                table,
                slot(FieldKind.SUBJECT),
                subject,
                PlanValueFormat.of(FindingSubject::code, FindingSubject::new, table::label));
    }

    private PlanFieldEditor<FindingId> finding() {
        List<FindingId> findings =
                table.findings().stream().map(FindingData::id).toList();
        Select<FindingId> finding = PlanFields.optional("Why: finding", "None", findings, table::words);
        finding.setId("edit-finding");
        return PlanFieldEditor.choice(
                table,
                slot(FieldKind.FINDING),
                finding,
                PlanValueFormat.of(FindingId::toString, FindingId::of, table::words));
    }

    private PlanFieldEditor<UUID> area() {
        List<UUID> areas = table.plan().areas().stream().map(AreaData::id).toList();
        Select<UUID> area = PlanFields.optional("Answers", "No area", areas, table::words);
        area.setId("edit-area");
        return PlanFieldEditor.choice(
                table, slot(FieldKind.AREA), area, PlanValueFormat.of(UUID::toString, UUID::fromString, table::words));
    }

    private PlanField slot(FieldKind field) {
        return PlanField.of(id, field);
    }
}
