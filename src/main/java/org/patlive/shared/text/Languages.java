package org.patlive.shared.text;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The languages that an installation offers.
 *
 * @param offered the installation's own first; at least that one
 */
public record Languages(List<Locale> offered) {

    public Languages {
        offered = List.copyOf(offered);
    }

    /** Returns the language of whatever has not chosen another one. */
    public Locale installation() {
        return offered.getFirst();
    }

    public boolean isChoice() {
        return offered.size() > 1;
    }

    /** Returns the languages besides the installation's own. */
    public List<Locale> others() {
        return offered.subList(1, offered.size());
    }

    /** Returns the offered language with this tag, as {@code en-GB}; empty for anything else. */
    public Optional<Locale> find(@Nullable String tag) {
        return offered.stream()
                .filter(language -> language.toLanguageTag().equalsIgnoreCase(tag))
                .findFirst();
    }

    /** Returns the language if it is offered: a round may come from another installation. */
    public Optional<Locale> ifOffered(@Nullable Locale wanted) {
        return Optional.ofNullable(wanted).filter(offered::contains);
    }

    /** Whether there are texts in this language: in English, in the pseudo-locale, and where phones have a bundle. */
    public static boolean isKnown(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) || Bundle.exists("phone", language);
    }

    /** Returns a language's name as those who speak it write it, as {@code English (UK)} or {@code Cymraeg}. */
    public static String nameOf(Locale language) {
        ULocale itself = ULocale.forLocale(language);
        return LocaleDisplayNames.getInstance(
                        itself, DisplayContext.LENGTH_SHORT, DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
                .localeDisplayName(itself);
    }
}
