package org.patlive.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.patlive.actionplan.Field;
import org.patlive.actionplan.Slot;
import org.patlive.actionplan.Stance;
import org.patlive.assessment.OrganisationData;
import org.patlive.shared.ActionId;

/** Where each organisation stands on an action, and what its minority wants to be noted. */
final class WhereWeStand extends NativeDetails {

    WhereWeStand(PlanTable table, ActionId id) {
        super("Where each organisation stands");
        addClassName("console-guidance");
        Div rows = new Div();
        rows.addClassName("console-stances");
        for (OrganisationData organisation : table.organisations()) {
            Select<Stance> stance = PlanFields.stance(organisation.name());
            stance.setId("stance-" + organisation.id());
            TextArea note = new TextArea("Note of a minority at " + organisation.name());
            note.setId("note-" + organisation.id());
            note.setMaxLength(Field.NOTE.longest());
            note.setMinRows(1);
            rows.add(
                    SlotField.choice(
                            table,
                            Slot.of(id, Field.STANCE, organisation.id()),
                            stance,
                            Spelling.of(Stance.class, Stance::label)),
                    SlotField.text(table, Slot.of(id, Field.NOTE, organisation.id()), note));
        }
        setContent(rows);
        // Open where there is something to see.
        setOpen(table.plan()
                .action(id)
                .filter(action -> !action.stances().isEmpty())
                .isPresent());
    }
}
