package org.patlive.console.preparation;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.partnership.NameInput;
import org.patlive.assessment.round.Purpose;
import org.patlive.assessment.round.RoundPlan;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.instrument.Level;
import org.patlive.shared.text.Languages;
import org.patlive.words.PrivacyStatement;

/** The form for what is agreed for a round; read-only once the round is open. */
final class RoundForm extends Div {

    private final TextField title = new TextField(text("console.preparation.title"));
    private final RadioButtonGroup<Purpose> purpose =
            choice(text("console.preparation.purpose"), Purpose::label, RoundForm::explanation, Purpose.values());
    private final RadioButtonGroup<Mode> mode = choice(
            text("console.preparation.mode"),
            ModeText::label,
            ModeText::explanation,
            Mode.ANONYMOUS,
            Mode.ORGANISATION,
            Mode.OPEN);
    private final IntegerField threshold = new IntegerField(text("console.preparation.threshold"));
    private final Paragraph privacyStatement = new Paragraph();
    private final LanguageSelect language;
    private final CheckboxGroup<Level> levels = new CheckboxGroup<>(text("console.preparation.levels"));
    private @Nullable NativeDetails more;

    /** With all settings in sight. */
    RoundForm(RoundPlan plan, Languages languages) {
        this(plan, languages, false);
    }

    /** With the name and the mode in sight, and everything else folded away. */
    static RoundForm shortened(RoundPlan plan, Languages languages) {
        return new RoundForm(plan, languages, true);
    }

    private RoundForm(RoundPlan plan, Languages languages, boolean shortened) {
        language = new LanguageSelect(languages, plan.language());
        addClassName("console-form");
        title.setId("round-title");
        title.setValue(plan.title());
        title.setManualValidation(true);
        purpose.setId("round-purpose");
        purpose.setValue(plan.purpose());
        mode.setId("round-mode");
        mode.setValue(plan.disclosure().mode());
        mode.addValueChangeListener(change -> updateDisclosure());
        threshold.setId("round-threshold");
        threshold.setValue(plan.disclosure().threshold());
        threshold.addValueChangeListener(change -> updateDisclosure());
        threshold.setStepButtonsVisible(true);
        threshold.setManualValidation(true);
        threshold.setMin(Disclosure.LOWEST_THRESHOLD);
        threshold.setHelperText(text(
                "console.preparation.threshold-help",
                "usual",
                Disclosure.DEFAULT_THRESHOLD,
                "lowest",
                Disclosure.LOWEST_THRESHOLD,
                "exact",
                Disclosure.EXACT_FROM));
        levels.setId("round-levels");
        levels.setItems(Level.values());
        levels.setItemLabelGenerator(Level::label);
        levels.setValue(plan.levels());
        privacyStatement.setId("promise");
        privacyStatement.addClassName("console-promise");
        updateDisclosure();
        if (shortened) {
            Div settings = new Div(purpose, threshold, levels, language);
            settings.addClassName("console-form");
            more = new NativeDetails(text("console.preparation.more-settings"), settings);
            more.setId("more-settings");
            title.setLabel(text("console.partnership.round-title"));
            add(title, mode, privacyStatement, more);
        } else {
            add(title, purpose, mode, threshold, privacyStatement, levels, language);
        }
    }

    private void updateDisclosure() {
        threshold.setVisible(mode.getValue() == Mode.ANONYMOUS);
        privacyStatement.setText(text("console.preparation.promise", "promise", PrivacyStatement.full(disclosure())));
    }

    private Disclosure disclosure() {
        Mode chosen = mode.getValue();
        return isThresholdValid() ? new Disclosure(chosen, threshold.getValue()) : Disclosure.of(chosen);
    }

    private boolean isThresholdValid() {
        return threshold
                .getOptionalValue()
                .filter(k -> k >= Disclosure.LOWEST_THRESHOLD)
                .isPresent();
    }

    /** Checks name and threshold, marks what is invalid and puts the cursor there. @return whether both are valid */
    boolean validate() {
        boolean thresholdValid = validateThreshold();
        boolean titleValid = RefusalMessage.attempt(title, () -> NameInput.validated(title.getValue(), "round"));
        if (!titleValid) {
            title.focus();
        }
        return titleValid && thresholdValid;
    }

    private boolean validateThreshold() {
        boolean valid = mode.getValue() != Mode.ANONYMOUS || isThresholdValid();
        threshold.setErrorMessage(text("console.preparation.threshold-invalid", "lowest", Disclosure.LOWEST_THRESHOLD));
        threshold.setInvalid(!valid);
        if (!valid) {
            if (more != null) {
                more.setOpen(true);
            }
            threshold.focus();
        }
        return valid;
    }

    RoundPlan plan() {
        return new RoundPlan(title.getValue(), purpose.getValue(), disclosure(), levels.getValue(), language.chosen());
    }

    /** Calls the listener with each choice of a language, which may be changed while everything else is fixed. */
    void onLanguage(Consumer<@Nullable Locale> listener) {
        language.addValueChangeListener(change -> listener.accept(language.chosen()));
    }

    void lock() {
        title.setReadOnly(true);
        purpose.setReadOnly(true);
        mode.setReadOnly(true);
        threshold.setReadOnly(true);
        levels.setReadOnly(true);
    }

    /** What the purpose means, in words that are not the publication's. */
    private static String explanation(Purpose purpose) {
        return switch (purpose) {
            case DEVELOPMENTAL -> text("console.preparation.purpose-developmental");
            case AUDIT -> text("console.preparation.purpose-audit");
            case DIAGNOSTIC -> text("console.preparation.purpose-diagnostic");
        };
    }

    @SafeVarargs
    private static <T> RadioButtonGroup<T> choice(
            String label, Function<T, String> name, Function<T, String> explanation, T... items) {
        RadioButtonGroup<T> group = new RadioButtonGroup<>(label);
        group.setItems(items);
        group.setRenderer(new ComponentRenderer<>(item -> {
            Span itemExplanation = new Span(explanation.apply(item));
            itemExplanation.addClassName("console-soft");
            Div choice = new Div(new Span(name.apply(item)), itemExplanation);
            choice.addClassName("console-choice");
            return choice;
        }));
        return group;
    }
}
