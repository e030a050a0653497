package org.patlive.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    private final Languages languages = new Languages(List.of(Locale.UK, PseudoLocale.LOCALE));

    @Test
    void the_first_is_the_installations_and_the_others_are_offered_beside_it() {
        assertThat(languages.installation()).isEqualTo(Locale.UK);
        assertThat(languages.others()).containsExactly(PseudoLocale.LOCALE);
        assertThat(languages.ifOffered(PseudoLocale.LOCALE)).contains(PseudoLocale.LOCALE);
        assertThat(languages.ifOffered(WELSH)).isEmpty();
        assertThat(languages.ifOffered(null)).isEmpty();
    }

    @Test
    void a_single_language_leaves_nothing_to_choose() {
        assertThat(languages.isChoice()).isTrue();
        assertThat(new Languages(List.of(Locale.UK)).isChoice()).isFalse();
    }

    @Test
    void a_language_is_found_by_its_tag_only_where_it_is_offered() {
        assertThat(languages.find("en-XA")).contains(PseudoLocale.LOCALE);
        assertThat(languages.find("en-gb")).contains(Locale.UK);
        assertThat(languages.find("cy")).isEmpty();
        assertThat(languages.find("<script>")).isEmpty();
        assertThat(languages.find(null)).isEmpty();
    }

    @Test
    void languages_are_named_as_those_who_speak_them_name_them() {
        assertThat(Languages.nameOf(Locale.UK)).isEqualTo("English (UK)");
        assertThat(Languages.nameOf(WELSH)).isEqualTo("Cymraeg");
        assertThat(Languages.nameOf(Locale.FRENCH)).isEqualTo("Français");
        assertThat(Languages.nameOf(PseudoLocale.LOCALE)).isEqualTo("English (Pseudo-Accents)");
    }

    @Test
    void english_and_the_pseudo_locale_are_known_and_a_language_without_bundles_is_not() {
        assertThat(Languages.isKnown(Locale.UK)).isTrue();
        assertThat(Languages.isKnown(PseudoLocale.LOCALE)).isTrue();
        assertThat(Languages.isKnown(WELSH)).isFalse();
        assertThat(Languages.isKnown(Locale.ROOT)).isFalse();
    }
}
