package org.patlive.console.board;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.Stance;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.shared.ActionId;
import org.patlive.words.PlanWords;

/** The stance of each organisation on an action, and the note of a minority within it. */
final class StanceFields extends NativeDetails {

    StanceFields(PlanContext context, ActionId id) {
        super(text("console.board.stances.title"));
        addClassName("console-guidance");
        Div rows = new Div();
        rows.addClassName("console-stances");
        for (OrganisationData organisation : context.organisations()) {
            Select<Stance> stance = PlanInputs.stance(organisation.name());
            stance.setId("stance-" + organisation.id());
            TextArea note = new TextArea(text("console.board.stances.minority", "organisation", organisation.name()));
            note.setId("note-" + organisation.id());
            note.setMaxLength(FieldKind.NOTE.maxLength());
            note.setMinRows(1);
            rows.add(
                    PlanFieldEditor.choice(
                            context,
                            PlanField.of(id, FieldKind.STANCE, organisation.id()),
                            stance,
                            PlanValueFormat.of(Stance.class, PlanWords::label)),
                    PlanFieldEditor.text(context, PlanField.of(id, FieldKind.NOTE, organisation.id()), note));
        }
        setContent(rows);
        setOpen(context.plan()
                .action(id)
                .filter(action -> !action.stances().isEmpty())
                .isPresent());
    }
}
