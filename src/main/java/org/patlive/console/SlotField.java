package org.patlive.console;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.Slot;
import org.patlive.actionplan.Wording;
import org.patlive.assessment.Refused;

/**
 * A field of the plan that is saved while it is written, follows what others write there unless somebody is writing in it
 * here, and offers the choice where two wordings stand.
 */
final class SlotField<T> extends Div {

    private static final int PAUSE_MILLIS = 500;

    /** @param version of the plan in which these stand */
    private record Standing(List<Wording> wordings, long version) {}

    private final PlanTable table;
    private final String name;
    private final HasValueAndElement<?, T> field;
    private final Spelling<T> spelling;
    private final boolean choice;
    private final Writing writing;
    private final Span state = new Span();
    private final TwoWordings two;
    private Standing standing = new Standing(List.of(), 0);
    private String last = "";

    private SlotField(
            PlanTable table,
            Slot slot,
            String name,
            HasValueAndElement<?, T> field,
            Spelling<T> spelling,
            boolean choice) {
        this.table = table;
        this.name = name;
        this.field = field;
        this.spelling = spelling;
        this.choice = choice;
        this.writing = new Writing(table.desk(), slot);
        this.two = new TwoWordings(this::keep);
        addClassName("console-slot");
        state.addClassName("console-saved");
        state.getElement().setAttribute("role", "status");
        getElement().appendChild(field.getElement());
        add(state, two);
        field.addValueChangeListener(change -> changed(spelling.words(change.getValue())));
        Following.part(
                this,
                table.newest(),
                now -> new Standing(
                        PlanTable.wordings(now.plan(), slot), now.plan().version()),
                this::show);
    }

    /** One that is written in, stroke by stroke. */
    static <
                    F extends
                            Component & HasLabel & HasValueAndElement<?, String> & HasValueChangeMode & FocusNotifier<F>
                                    & BlurNotifier<F>>
            SlotField<String> text(PlanTable table, Slot slot, F field) {
        SlotField<String> made = new SlotField<>(table, slot, field.getLabel(), field, Spelling.PLAIN, false);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.addFocusListener(focus -> made.writing.begin());
        field.addBlurListener(blur -> made.left());
        // What is typed and not stored yet must not stand beside "Saved".
        field.getElement()
                .executeJs("this.addEventListener('input', () => this.parentElement.setAttribute('data-writing', ''))");
        return made;
    }

    /** One in which something is chosen. */
    static <T, F extends Component & HasLabel & HasValueAndElement<?, T>> SlotField<T> choice(
            PlanTable table, Slot slot, F field, Spelling<T> spelling) {
        return new SlotField<>(table, slot, field.getLabel(), field, spelling, true);
    }

    private void changed(String words) {
        if (words.equals(last)) {
            return;
        }
        last = words;
        if (choice) {
            boolean chosen = table.undo().did(name + ": " + said(words), () -> writing.once(words));
            state(chosen ? "Saved" : "Not saved", !chosen);
            follow();
            return;
        }
        try {
            writing.write(words);
            state("Saved", false);
            getElement()
                    .executeJs("if (this.firstElementChild.value === $0) this.removeAttribute('data-writing')", words);
        } catch (Refused refused) {
            state(refused.sentence(), true);
        }
    }

    private void left() {
        writing.end().ifPresent(written -> table.undo()
                .done(name + " changed", () -> table.desk().undo(written)));
        follow();
    }

    private void show(Standing now) {
        if (!now.wordings().equals(standing.wordings())) {
            writing.stands(now.wordings());
            two.show(now.wordings(), spelling::label);
        }
        standing = now;
        follow();
    }

    /** Unless somebody is writing here, or the news of what was written here is still on its way. */
    private void follow() {
        if (writing.isGoing() || !writing.isKnownTo(standing.version())) {
            return;
        }
        String words = standing.wordings().isEmpty()
                ? ""
                : standing.wordings().getFirst().words();
        if (!words.equals(last)) {
            last = words;
            field.setValue(words.isEmpty() ? field.getEmptyValue() : spelling.value(words));
            state("", false);
        }
    }

    private void keep(Wording chosen, List<Wording> shown) {
        writing.stands(shown);
        table.undo().did(name + ": kept " + said(chosen.words()), () -> writing.once(chosen.words()));
    }

    private String said(@Nullable String words) {
        return words == null || words.isEmpty() ? "nothing" : "“" + spelling.label(words) + "”";
    }

    private void state(String sentence, boolean refused) {
        state.setText(sentence);
        state.getElement().setAttribute("data-refused", refused);
    }
}
