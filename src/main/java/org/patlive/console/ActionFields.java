package org.patlive.console;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.patlive.actionplan.AreaData;
import org.patlive.actionplan.Field;
import org.patlive.actionplan.Slot;
import org.patlive.actionplan.Urgency;
import org.patlive.feedback.FindingData;
import org.patlive.feedback.Subject;
import org.patlive.shared.ActionId;
import org.patlive.shared.FindingId;
import org.patlive.shared.OrganisationId;

/** What is to be done, by whom, until when, and why. */
final class ActionFields extends Div {

    private final PlanTable table;
    private final ActionId id;
    private final TextArea what = new TextArea("What is to be done");

    ActionFields(PlanTable table, ActionId id) {
        this.table = table;
        this.id = id;
        addClassName("console-fields");
        what.setId("edit-what");
        what.setMaxLength(Field.WHAT.longest());
        what.setMinRows(2);
        SlotField<String> words = SlotField.text(table, slot(Field.WHAT), what);
        words.addClassName("console-field-wide");
        add(words, owner(), person(), due(), urgency(), subject(), finding());
        if (!table.plan().areas().isEmpty()) {
            add(area());
        }
    }

    void focusWhat() {
        what.focus();
    }

    private SlotField<OrganisationId> owner() {
        Select<OrganisationId> owner = PlanFields.owner(table);
        owner.setId("edit-owner");
        return SlotField.choice(
                table,
                slot(Field.OWNER),
                owner,
                Spelling.of(OrganisationId::toString, OrganisationId::of, table::name));
    }

    private SlotField<String> person() {
        TextField person = new TextField("Person");
        person.setId("edit-person");
        person.setMaxLength(Field.PERSON.longest());
        return SlotField.text(table, slot(Field.PERSON), person);
    }

    private SlotField<java.time.LocalDate> due() {
        DatePicker due = PlanFields.date("By when");
        due.setId("edit-due");
        return SlotField.choice(table, slot(Field.DUE), due, Spelling.DATE);
    }

    private SlotField<Urgency> urgency() {
        Select<Urgency> urgency = PlanFields.urgency();
        urgency.setId("edit-urgency");
        return SlotField.choice(table, slot(Field.URGENCY), urgency, Spelling.of(Urgency.class, Urgency::label));
    }

    private SlotField<Subject> subject() {
        Select<Subject> subject = PlanFields.subject(table);
        subject.setId("edit-subject");
        return SlotField.choice(
                table, slot(Field.SUBJECT), subject, Spelling.of(Subject::code, Subject::new, table::label));
    }

    private SlotField<FindingId> finding() {
        List<FindingId> findings =
                table.findings().stream().map(FindingData::id).toList();
        Select<FindingId> finding = PlanFields.optional("Why: finding", "None", findings, table::words);
        finding.setId("edit-finding");
        return SlotField.choice(
                table, slot(Field.FINDING), finding, Spelling.of(FindingId::toString, FindingId::of, table::words));
    }

    private SlotField<UUID> area() {
        List<UUID> areas = table.plan().areas().stream().map(AreaData::id).toList();
        Select<UUID> area = PlanFields.optional("Answers", "No area", areas, table::words);
        area.setId("edit-area");
        return SlotField.choice(
                table, slot(Field.AREA), area, Spelling.of(UUID::toString, UUID::fromString, table::words));
    }

    private Slot slot(Field field) {
        return Slot.of(id, field);
    }
}
