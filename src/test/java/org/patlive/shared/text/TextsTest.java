package org.patlive.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.projection.QuestionProjection.Cause;
import org.patlive.instrument.ShortTitle;

class TextsTest {

    @Test
    void plurals_numbers_and_apostrophes_are_those_of_the_language() {
        Message message = new Message(
                "{count, plural, =0 {Nobody''s here} one {# partner is here} other {# partners are here}}. It's {time}.",
                Locale.UK);

        assertThat(message.with(Map.of("count", 0, "time", "late"))).isEqualTo("Nobody's here. It's late.");
        assertThat(message.with(Map.of("count", 1, "time", "late"))).isEqualTo("1 partner is here. It's late.");
        assertThat(message.with(Map.of("count", 5000, "time", "late")))
                .isEqualTo("5,000 partners are here. It's late.");
    }

    @Test
    void a_message_without_arguments_takes_apostrophes_as_they_are_too() {
        assertThat(new Message("You can't answer", Locale.UK).with(Map.of())).isEqualTo("You can't answer");
    }

    @Test
    void a_missing_argument_is_not_read_out() {
        Message message = new Message("{name} joined", Locale.UK);

        assertThatThrownBy(() -> message.with(Map.of("other", 1))).hasMessageContaining("name");
    }

    @Test
    void a_key_without_a_text_is_an_error() {
        assertThatThrownBy(() -> Texts.text("nowhere.at-all")).isInstanceOf(UnknownText.class);
        assertThatThrownBy(() -> Texts.text("nowhere")).isInstanceOf(UnknownText.class);
    }

    @Test
    void a_list_is_enumerated_and_a_sentence_in_a_sentence_is_read_in_the_same_language() {
        assertThat(Texts.list(List.of())).isEmpty();
        assertThat(Texts.list(List.of("Need"))).isEqualTo("Need");
        assertThat(Texts.list(List.of("Need", "Trust"))).isEqualTo("Need and Trust");
        Sentence down = Sentence.text("analysis.trend.down", "principles", ShortTitle.facts(List.of(1, 2, 4)));
        assertThat(down.words()).isEqualTo("In a lower band than last round: Need, Purpose and Trust");
        assertThat(Texts.in(PseudoLocale.LOCALE).of(down)).contains("⟦Ñééd");
    }

    @Test
    void a_constant_is_chosen_from_by_its_name() {
        assertThat(Texts.text("analysis.causes.one", "cause", Cause.WORDS))
                .isEqualTo("Why we differ, mainly: “We read the statement differently”");
    }

    @Test
    void words_that_are_the_same_in_every_language_are_read_as_they_are() {
        assertThat(Sentence.verbatim("Council").words()).isEqualTo("Council");
    }

    @Test
    void the_pseudo_locale_changes_what_is_read_and_nothing_else() {
        assertThat(PseudoLocale.accented("Close round")).isEqualTo("⟦Çlöšé ŕöüñd~~~~⟧");
        String plural = PseudoLocale.accented("{count, plural, one {# partner} other {<b>{name}</b> and # others}} in");
        assertThat(new Message(plural, PseudoLocale.LOCALE).with(Map.of("count", 1, "name", "Ada")))
                .isEqualTo("⟦1 páŕtñéŕ íñ ~~~~~~~ ~⟧");
        assertThat(PseudoLocale.accented("A sentence is longer by several words"))
                .isEqualTo("⟦Á šéñtéñçé íš löñgéŕ bý šévéŕál wöŕdš ~~~~~~~ ~~~~~~⟧");
    }
}
