package org.patlive.console.parts;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.patlive.shared.RoundId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps in the browser what is typed into a field, until it is saved or discarded. When the page is opened again, the text comes
 * back into the field, and a line says so. This component has to be visible; the field need not be.
 */
@Tag("pat-kept-draft")
@JsModule("./console/parts/kept-draft.ts")
public final class KeptDraft extends Component {

    private static final String FOUND = "event.detail.values";
    private static final String WORDS = "words";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HasValueAndElement<?, String> field;
    private String valueWithoutDraft = "";
    private final Map<String, Consumer<String>> choices = new HashMap<>();
    private final Div note = new Div();
    private Runnable onFound = () -> {};

    /**
     * Keeps what is typed into a field.
     *
     * @param name of the field, unique in the round
     */
    public KeptDraft(RoundId round, String name, HasValueAndElement<?, String> field) {
        this.field = field;
        Button discard = new Button(text("console.parts.discard-draft"), click -> discard());
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        discard.addClassName("console-discard-draft");
        note.add(new Span(text("console.parts.draft-back")), discard);
        note.addClassName("console-kept-draft");
        note.getElement().setAttribute("role", "status");
        note.setVisible(false);
        getElement().appendChild(note.getElement());
        getElement()
                .addEventListener(
                        "draft-found",
                        event -> found(event.getEventData().get(FOUND).asString()))
                .addEventData(FOUND);
        String key = round + "/" + name;
        addAttachListener(attach -> getElement().callJsFunction("find", key));
        field.getElement().addAttachListener(attach -> field.getElement().executeJs("$0.watch(this)", getElement()));
    }

    /** Keeps a choice together with the words. */
    public <T> KeptDraft with(
            String name,
            HasValueAndElement<?, T> choice,
            Function<T, String> stored,
            Function<String, Optional<T>> read) {
        choices.put(name, value -> read.apply(value).ifPresent(choice::setValue));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(name, change.getValue() == null ? "" : stored.apply(change.getValue()));
            }
        });
        return this;
    }

    /** Keeps something that was chosen elsewhere; {@code restore} is called with it when the draft comes back. */
    public KeptDraft with(String name, Consumer<String> restore) {
        choices.put(name, restore);
        return this;
    }

    /** Runs this when a draft has come back. */
    public KeptDraft whenFound(Runnable action) {
        onFound = action;
        return this;
    }

    /** Keeps a value under a name that {@link #with(String, Consumer)} knows. */
    public void keep(String name, String value) {
        getElement().callJsFunction("keepChoice", name, value);
    }

    /** Keeps nothing any more: the text is saved. */
    public void forget() {
        note.setVisible(false);
        getElement().callJsFunction("forget");
    }

    private void discard() {
        forget();
        field.setValue(valueWithoutDraft);
    }

    private void found(String stored) {
        Map<String, String> values = JSON.readValue(stored, new TypeReference<>() {});
        String words = values.getOrDefault(WORDS, "");
        if (words.isBlank() || words.equals(field.getValue())) {
            return;
        }
        valueWithoutDraft = field.getValue();
        field.setValue(words);
        choices.forEach((name, restore) -> Optional.ofNullable(values.get(name)).ifPresent(restore));
        note.setVisible(true);
        onFound.run();
    }
}
