package org.patlive.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patlive.shared.text.PseudoLocale;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class PatLivePropertiesTest {

    @Test
    void the_installations_own_language_is_offered_without_being_listed() {
        assertThat(bound(Map.of()).locale()).isEqualTo(Locale.UK);
        assertThat(bound(Map.of()).languages()).containsExactly(Locale.UK);
        assertThat(bound(Map.of("patlive.languages", "en-XA, en-GB")).languages())
                .containsExactly(Locale.UK, PseudoLocale.LOCALE);
        assertThat(bound(Map.of("patlive.locale", "en-XA", "patlive.languages", "en-GB"))
                        .languages())
                .containsExactly(PseudoLocale.LOCALE, Locale.UK);
        assertThat(bound(Map.of("patlive.locale", "", "patlive.languages", "")).languages())
                .containsExactly(Locale.UK);
    }

    @ParameterizedTest
    @CsvSource({"patlive.locale,tlh", "patlive.languages,cy-GB"})
    void a_language_without_texts_is_refused(String setting, String language) {
        assertThatThrownBy(() -> bound(Map.of(setting, language)))
                .hasRootCauseInstanceOf(StartupFailure.class)
                .hasRootCauseMessage(setting + " names the language '" + language
                        + "', for which PAT Live has no texts. Use one that it has, like en-GB.");
    }

    @Test
    void a_secret_for_moving_is_long_or_none() {
        assertThat(new PatLiveProperties.Moving(" ").secret()).isNull();
        assertThat(new PatLiveProperties.Moving("twenty characters ok").secret())
                .isEqualTo("twenty characters ok");
        assertThatThrownBy(() -> new PatLiveProperties.Moving("nineteen characters"))
                .isInstanceOf(StartupFailure.class)
                .hasMessage("patlive.moving.secret is too short to be safe. Use at least 20 characters.");
        assertThat(new PatLiveProperties.Moving("twenty characters ok"))
                .asString()
                .doesNotContain("twenty");
    }

    @Test
    void the_strength_of_passwords_is_one_that_bcrypt_knows() {
        assertThat(new PatLiveProperties.Access(null, null, 4).passwordStrength())
                .isEqualTo(4);
        for (int unknown : new int[] {3, 32}) {
            assertThatThrownBy(() -> new PatLiveProperties.Access(null, null, unknown))
                    .isInstanceOf(StartupFailure.class)
                    .hasMessage("patlive.access.password-strength must be a whole number from 4 to 31.");
        }
    }

    private static PatLiveProperties bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("patlive", PatLiveProperties.class);
    }
}
