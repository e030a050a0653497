package org.patlive.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patlive.shared.text.PseudoLocale;
import org.patlive.shared.text.Texts;

class NameWordsTest {

    private Supplier<Locale> before;

    @BeforeEach
    void read_in_another_language() {
        before = Texts.readIn(() -> PseudoLocale.LOCALE);
    }

    @AfterEach
    void read_as_before() {
        Texts.readIn(before);
    }

    @Test
    void whoever_gave_no_name_is_named_in_the_language_of_the_page() {
        assertThat(NameWords.partner("Partner 12")).startsWith("⟦").contains("12");
        assertThat(NameWords.group("Not said")).startsWith("⟦");
    }

    @Test
    void a_name_stays_as_it_was_given() {
        assertThat(NameWords.partner("Partner Ada")).isEqualTo("Partner Ada");
        assertThat(NameWords.group("Council")).isEqualTo("Council");
    }
}
