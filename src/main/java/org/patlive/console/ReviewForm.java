package org.patlive.console;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.patlive.actionplan.Field;
import org.patlive.actionplan.ReviewKind;
import org.patlive.actionplan.Slot;
import org.patlive.instrument.Instrument;

/** How, when and with whom the next assessment takes place: the heart of scenario A, offered in the others too. */
final class ReviewForm extends NativeDetails {

    ReviewForm(PlanTable table) {
        super("The next health check");
        addClassNames("console-sheet", "console-guidance", "console-review");
        setId("review");
        RadioButtonGroup<ReviewKind> how = new RadioButtonGroup<>("How");
        how.setId("review-how");
        how.setItems(ReviewKind.values());
        how.setItemLabelGenerator(ReviewKind::label);
        DatePicker date = PlanFields.date("When");
        date.setId("review-date");
        TextField with = new TextField("With whom");
        with.setId("review-with");
        with.setMaxLength(Field.REVIEW_WITH.longest());
        Div guidance = new Div();
        Div fields = new Div(
                guidance,
                SlotField.choice(
                        table, Slot.of(Field.REVIEW_HOW), how, Spelling.of(ReviewKind.class, ReviewKind::label)),
                SlotField.choice(table, Slot.of(Field.REVIEW_DATE), date, Spelling.DATE),
                SlotField.text(table, Slot.of(Field.REVIEW_WITH), with));
        fields.addClassName("console-form");
        setContent(fields);
        Following.part(this, table.newest(), now -> now.plan().scenario().orElse(""), scenario -> {
            setVisible(!scenario.isEmpty());
            setOpen(scenario.equals("A"));
            guidance.removeAll();
            table.instrument().scenarios().stream()
                    .filter(one -> scenario.equals("A") && one.letter().equals("A"))
                    .map(Instrument.Scenario::guidance)
                    .forEach(blocks -> guidance.add(new Passage(blocks)));
        });
    }
}
