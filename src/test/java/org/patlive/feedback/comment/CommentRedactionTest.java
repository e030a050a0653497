package org.patlive.feedback.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patlive.shared.Refused;

class CommentRedactionTest {

    private static final String WRITTEN = "In March, Pat Brown of the board told us: wait.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pat Brown of the board told us: wait. | Pat Brown of the board told us: wait.",
                "In March, […] told us: wait. | In March, […] told us: wait.",
                "In March [...] told us | In March […] told us",
                "told us […] | told us […]"
            })
    void taking_out_is_allowed(String shortened, String shown) {
        assertThat(CommentRedaction.checked(WRITTEN, shortened)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In March, somebody told us: wait. | somebody",
                "told us: wait. In March | In",
                "In March, Pat Brown of the board told us: never wait. | never",
                "In March, March | March"
            })
    void no_word_comes_in_and_none_changes_its_place(String rewritten, String word) {
        assertThatThrownBy(() -> CommentRedaction.checked(WRITTEN, rewritten))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.sentence())
                        .startsWith("“" + word + "” isn’t in the comment."));
    }

    @Test
    void something_is_left() {
        assertThatThrownBy(() -> CommentRedaction.checked(WRITTEN, " […] ")).isInstanceOf(Refused.class);
    }
}
