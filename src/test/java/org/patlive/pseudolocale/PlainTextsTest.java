package org.patlive.pseudolocale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PlainTextsTest {

    private final PlainTexts plain = new PlainTexts(Set.of("Council", "Riverside Partnership"));

    @Test
    void what_comes_from_a_bundle_and_what_people_gave_is_no_finding() {
        plain.read("⟦Çlöšé ŕöüñd~~~~⟧", "page");
        plain.read("Riverside Partnership · ⟦Öwñéŕ: Council~~⟧ · 12 · 4C · 1 March 2027 · ABC-123", "page");
        plain.read("⟦Štátüš: ⟦Pŕöpöšéd~~~⟧~~~⟧", "page");
        plain.read("https://pat.example.org/join/ABCDEF", "page");

        assertThat(plain.found()).isEmpty();
    }

    @Test
    void a_sentence_outside_the_brackets_is_found() {
        plain.read("Close round", "page");
        plain.read("⟦Çlöšé ŕöüñd~~~~⟧ now", "page");

        assertThat(plain.found())
                .containsExactlyInAnyOrder("page: “Close” in: Close round", "page: “now” in: ⟦Çlöšé ŕöüñd~~~~⟧ now");
    }

    @Test
    void a_word_that_code_has_put_inside_the_brackets_is_found() {
        plain.read("⟦Thé ŕöüñd íš closed ñöw ~~~~~~~⟧", "page");

        assertThat(plain.found()).singleElement().asString().startsWith("page: “closed” in:");
    }

    @Test
    void a_text_that_has_lost_its_end_is_found() {
        plain.read("⟦Théŕé áŕé twö véŕšíöñš öf thíš…", "page");

        assertThat(plain.found()).anyMatch(found -> found.startsWith("page: shortened:"));
    }

    @Test
    void a_given_name_is_no_excuse_for_a_longer_word() {
        plain.read("Councillors", "page");

        assertThat(plain.found()).hasSize(1);
    }

    @Test
    void in_print_accents_alone_tell_where_a_word_comes_from() {
        plain.readPrinted("□Áššéššméñt šhéétš~~~~~~□ · Riverside Partnership", "file");
        assertThat(plain.found()).isEmpty();

        plain.readPrinted("□Áššéššméñt šhéétš~~~~~~□ of Riverside Partnership", "file");
        assertThat(plain.found()).singleElement().asString().startsWith("file: “of” in:");
    }
}
