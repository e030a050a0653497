package org.patlive.console.planning;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.ReviewKind;
import org.patlive.console.board.PlanContext;
import org.patlive.console.board.PlanFieldEditor;
import org.patlive.console.board.PlanInputs;
import org.patlive.console.board.PlanValueFormat;
import org.patlive.console.parts.PublishedText;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.instrument.Instrument;
import org.patlive.words.PlanWords;

/**
 * How, when and with whom the next assessment takes place. The publication asks this of scenario A; it is offered for the
 * others, too.
 */
final class ReviewForm extends NativeDetails {

    ReviewForm(PlanContext context) {
        super(text("console.planning.review.title"));
        addClassNames("console-sheet", "console-guidance", "console-review");
        setId("review");
        RadioButtonGroup<ReviewKind> how = new RadioButtonGroup<>(text("console.planning.review.how"));
        how.setId("review-how");
        how.setItems(ReviewKind.values());
        how.setItemLabelGenerator(PlanWords::label);
        DatePicker date = PlanInputs.date(text("console.planning.review.when"));
        date.setId("review-date");
        TextField with = new TextField(text("console.planning.review.with"));
        with.setId("review-with");
        with.setMaxLength(FieldKind.REVIEW_WITH.maxLength());
        Div guidance = new Div();
        Div fields = new Div(
                guidance,
                PlanFieldEditor.choice(
                        context,
                        PlanField.of(FieldKind.REVIEW_HOW),
                        how,
                        PlanValueFormat.of(ReviewKind.class, PlanWords::label)),
                PlanFieldEditor.choice(context, PlanField.of(FieldKind.REVIEW_DATE), date, PlanValueFormat.DATE),
                PlanFieldEditor.text(context, PlanField.of(FieldKind.REVIEW_WITH), with));
        fields.addClassName("console-form");
        setContent(fields);
        SnapshotBinding.bind(
                this,
                context.snapshots(),
                snapshot -> snapshot.plan().scenario().orElse(""),
                scenario -> {
                    setVisible(!scenario.isEmpty());
                    setOpen(scenario.equals("A"));
                    guidance.removeAll();
                    context.instrument().scenarios().stream()
                            .filter(one -> scenario.equals("A") && one.letter().equals("A"))
                            .map(Instrument.Scenario::guidance)
                            .forEach(blocks -> guidance.add(new PublishedText(blocks)));
                });
    }
}
