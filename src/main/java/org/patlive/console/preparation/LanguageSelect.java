package org.patlive.console.preparation;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patlive.shared.text.Languages;

/** Chooses what phones and screen of a round speak; there is no value where it is the installation's language. */
final class LanguageSelect extends Select<Locale> {

    private final boolean isChoice;
    private final @Nullable Locale before;

    /** @param before what the round speaks so far */
    LanguageSelect(Languages languages, @Nullable Locale before) {
        this.isChoice = languages.isChoice();
        this.before = before;
        setId("round-language");
        setLabel(text("console.preparation.language"));
        setHelperText(text("console.preparation.language-help"));
        setItems(languages.others());
        setItemLabelGenerator(language -> language == null ? ofInstallation(languages) : Languages.nameOf(language));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(ofInstallation(languages));
        setVisible(isChoice);
        if (before != null && languages.others().contains(before)) {
            setValue(before);
        }
    }

    /** Returns what has been chosen. Where nobody is asked, a language that another installation offered stays. */
    @Nullable
    Locale chosen() {
        return isChoice ? getValue() : before;
    }

    private static String ofInstallation(Languages languages) {
        return text("console.preparation.language-default", "language", Languages.nameOf(languages.installation()));
    }
}
