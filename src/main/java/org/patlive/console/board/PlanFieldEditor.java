package org.patlive.console.board;

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
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.Wording;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.shared.Refused;

/**
 * A field of the plan that is saved while it is written, follows what others write there unless somebody is writing in it
 * here, and offers the choice where two wordings stand.
 */
public final class PlanFieldEditor<T> extends Div {

    private static final int PAUSE_MILLIS = 500;

    /** @param version of the plan in which these stand */
    private record Standing(List<Wording> wordings, long version) {}

    private final PlanContext table;
    private final String name;
    private final HasValueAndElement<?, T> field;
    private final PlanValueFormat<T> spelling;
    private final boolean choice;
    private final EditSession writing;
    private final Span state = new Span();
    private final WordingChoice two;
    private Standing standing = new Standing(List.of(), 0);
    private String last = "";

    private PlanFieldEditor(
            PlanContext table,
            PlanField slot,
            String name,
            HasValueAndElement<?, T> field,
            PlanValueFormat<T> spelling,
            boolean choice) {
        this.table = table;
        this.name = name;
        this.field = field;
        this.spelling = spelling;
        this.choice = choice;
        this.writing = new EditSession(table.desk(), slot);
        this.two = new WordingChoice(this::keep);
        addClassName("console-slot");
        state.addClassName("console-saved");
        state.getElement().setAttribute("role", "status");
        getElement().appendChild(field.getElement());
        add(state, two);
        field.addValueChangeListener(change -> changed(spelling.words(change.getValue())));
        SnapshotBinding.part(
                this,
                table.newest(),
                now -> new Standing(
                        PlanContext.wordings(now.plan(), slot), now.plan().version()),
                this::show);
    }

    /** One that is written in, stroke by stroke. */
    public static <
                    F extends
                            Component & HasLabel & HasValueAndElement<?, String> & HasValueChangeMode & FocusNotifier<F>
                                    & BlurNotifier<F>>
            PlanFieldEditor<String> text(PlanContext table, PlanField slot, F field) {
        PlanFieldEditor<String> made =
                new PlanFieldEditor<>(table, slot, field.getLabel(), field, PlanValueFormat.PLAIN, false);
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
    public static <T, F extends Component & HasLabel & HasValueAndElement<?, T>> PlanFieldEditor<T> choice(
            PlanContext table, PlanField slot, F field, PlanValueFormat<T> spelling) {
        return new PlanFieldEditor<>(table, slot, field.getLabel(), field, spelling, true);
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
