package org.patlive.exchange.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;
import org.patlive.shared.Refused;

class TypedSheetTest {

    private static final UUID WRITING = UUID.randomUUID();

    @Test
    void a_sheet_from_the_view_is_read() {
        TypedSheet sheet = TypedSheet.read("""
                {"writing": "%s", "organisation": null, "level": "BOARD", "name": "Ada",
                 "answers": {"1A": 4, "success": 1}, "comments": {"1A": "Rarely", "performance": "Well"}}
                """.formatted(WRITING));
        assertThat(sheet.writing()).isEqualTo(WRITING);
        assertThat(sheet.response().level()).isEqualTo(Level.BOARD);
        assertThat(sheet.response().organisation()).isNull();
        assertThat(sheet.response().answers()).isEqualTo(Map.of(Item.of("1A"), 4, Item.SUCCESS, 1));
        assertThat(sheet.response().comments())
                .isEqualTo(Map.of(new CommentTopic("1A"), "Rarely", CommentTopic.PERFORMANCE, "Well"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{'writing': 'W', 'answers': {'1A': 4}}",
                "{'writing': 'x', 'answers': {'1A': 4}, 'comments': {}}",
                "{'writing': 'W', 'answers': {'7A': 4}, 'comments': {}}",
                "{'writing': 'W', 'answers': {'1A': null}, 'comments': {}}",
                "{'writing': 'W', 'answers': {'1A': 4}, 'comments': {'W1': 'x'}}",
                "{'writing': 'W', 'level': 'KING', 'answers': {'1A': 4}, 'comments': {}}",
                "{'writing': 'W', 'answers': {'1A': 4}, 'comments': {}, 'more': 1}"
            })
    void a_sheet_that_the_view_would_not_send_is_refused(String json) {
        assertThatThrownBy(() -> TypedSheet.read(json.replace('\'', '"').replace("W\"", WRITING + "\"")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.sentence())
                        .startsWith("This sheet couldn’t be saved."));
    }

    @Test
    void an_empty_sheet_is_refused() {
        assertThatThrownBy(() ->
                        TypedSheet.read("{\"writing\": \"%s\", \"answers\": {}, \"comments\": {}}".formatted(WRITING)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.sentence())
                        .isEqualTo("This sheet has no answers. Enter at least one."));
    }
}
