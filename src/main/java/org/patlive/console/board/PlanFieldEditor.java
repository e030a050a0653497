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
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.Wording;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.shared.Refused;
import org.patlive.shared.text.Texts;

/**
 * An input for one field of the plan. It saves while the user types, follows other people's edits unless the user is typing,
 * and offers a choice where two wordings stand side by side.
 */
public final class PlanFieldEditor<T> extends Div {

    private static final int SAVE_AFTER_MILLIS = 500;

    /**
     * The content of the plan's field.
     *
     * @param planVersion of the plan that contains these wordings
     */
    private record Content(List<Wording> wordings, long planVersion) {}

    private final PlanContext context;
    private final String label;
    private final HasValueAndElement<?, T> input;
    private final PlanValueFormat<T> format;
    private final boolean choice;
    private final EditSession session;
    private final Span status = new Span();
    private final WordingChoice wordingChoice;
    private Content content = new Content(List.of(), 0);

    /** The stored form of the input's value as last saved or shown; tells a user's change from one made here. */
    private String lastValue = "";

    private PlanFieldEditor(
            PlanContext context,
            PlanField planField,
            String label,
            HasValueAndElement<?, T> input,
            PlanValueFormat<T> format,
            boolean choice) {
        this.context = context;
        this.label = label;
        this.input = input;
        this.format = format;
        this.choice = choice;
        this.session = new EditSession(context.planService(), planField);
        this.wordingChoice = new WordingChoice(this::keep);
        addClassName("console-slot");
        status.addClassName("console-saved");
        status.getElement().setAttribute("role", "status");
        getElement().appendChild(input.getElement());
        add(status, wordingChoice);
        input.addValueChangeListener(change -> changed(format.store(change.getValue())));
        SnapshotBinding.bind(
                this,
                context.snapshots(),
                snapshot -> new Content(
                        PlanContext.wordings(snapshot.plan(), planField),
                        snapshot.plan().version()),
                this::show);
    }

    /** Creates an editor for text, which is saved while it is typed. */
    public static <
                    F extends
                            Component & HasLabel & HasValueAndElement<?, String> & HasValueChangeMode & FocusNotifier<F>
                                    & BlurNotifier<F>>
            PlanFieldEditor<String> text(PlanContext context, PlanField planField, F input) {
        PlanFieldEditor<String> editor =
                new PlanFieldEditor<>(context, planField, input.getLabel(), input, PlanValueFormat.PLAIN, false);
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(SAVE_AFTER_MILLIS);
        input.addFocusListener(focus -> editor.session.begin());
        input.addBlurListener(blur -> editor.endSession());
        // Hides "Saved" as soon as there is text that has not been saved.
        input.getElement()
                .executeJs("this.addEventListener('input', () => this.parentElement.setAttribute('data-writing', ''))");
        return editor;
    }

    /** Creates an editor for a choice, which is saved at once. */
    public static <T, F extends Component & HasLabel & HasValueAndElement<?, T>> PlanFieldEditor<T> choice(
            PlanContext context, PlanField planField, F input, PlanValueFormat<T> format) {
        return new PlanFieldEditor<>(context, planField, input.getLabel(), input, format, true);
    }

    private void changed(String value) {
        if (value.equals(lastValue)) {
            return;
        }
        lastValue = value;
        if (choice) {
            saveChoice(value);
        } else {
            saveText(value);
        }
    }

    private void saveChoice(String value) {
        boolean saved = context.undoBar()
                .perform(
                        value.isEmpty()
                                ? Texts.text("console.board.field.cleared", "field", label)
                                : Texts.text(
                                        "console.board.field.chosen", "field", label, "value", format.label(value)),
                        () -> session.choose(value));
        showStatus(
                saved ? Texts.text("console.board.field.saved") : Texts.text("console.board.field.not-saved"), !saved);
        follow();
    }

    private void saveText(String value) {
        try {
            session.write(value);
            showStatus(Texts.text("console.board.field.saved"), false);
            getElement()
                    .executeJs("if (this.firstElementChild.value === $0) this.removeAttribute('data-writing')", value);
        } catch (Refused refused) {
            showStatus(refused.sentence(), true);
        }
    }

    private void endSession() {
        session.end().ifPresent(edit -> context.undoBar()
                .push(Texts.text("console.board.field.changed", "field", label), () -> context.planService()
                        .undo(edit)));
        follow();
    }

    private void show(Content current) {
        if (!current.wordings().equals(content.wordings())) {
            session.show(current.wordings());
            wordingChoice.show(current.wordings(), format::label);
        }
        content = current;
        follow();
    }

    /** Shows the plan's value, unless the user is typing or the snapshot does not contain the user's last edit yet. */
    private void follow() {
        if (session.isOpen() || !session.isContainedIn(content.planVersion())) {
            return;
        }
        String value = content.wordings().isEmpty()
                ? ""
                : content.wordings().getFirst().words();
        if (!value.equals(lastValue)) {
            lastValue = value;
            input.setValue(value.isEmpty() ? input.getEmptyValue() : format.parse(value));
            showStatus("", false);
        }
    }

    private void keep(Wording chosen, List<Wording> shown) {
        session.show(shown);
        String words = chosen.words();
        context.undoBar()
                .perform(
                        words.isEmpty()
                                ? Texts.text("console.board.field.kept-empty", "field", label)
                                : Texts.text("console.board.field.kept", "field", label, "value", format.label(words)),
                        () -> session.choose(words));
    }

    private void showStatus(String sentence, boolean refused) {
        status.setText(sentence);
        status.getElement().setAttribute("data-refused", refused);
    }
}
