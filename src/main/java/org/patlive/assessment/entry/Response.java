package org.patlive.assessment.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.response.AnswerIntake;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.Refused;

/**
 * One complete sheet, typed in from paper or read from a row of a table.
 *
 * @param organisation null for "not said"
 * @param level null for "not said"
 * @param name kept in Open mode alone
 * @param answers those that were given; each on its scale
 */
public record Response(
        @Nullable OrganisationId organisation,
        @Nullable Level level,
        @Nullable String name,
        Map<Item, Integer> answers,
        Map<CommentTopic, String> comments) {

    /** The columns of every table of responses, imported and exported. */
    public static final List<String> COLUMNS = Stream.concat(
                    Stream.of("respondent", "organisation", "level"),
                    Item.all().stream().map(Item::code))
            .toList();

    public Response {
        answers = Map.copyOf(answers);
        comments = comments.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, comment -> comment.getValue().replace("\0", "")));
    }

    /** @throws Refused if an answer is off its scale or a comment too long */
    void check() {
        answers.forEach((item, points) -> {
            if (!item.allows(points)) {
                throw new Refused(
                        "assessment.refused.answer-off-scale", "item", item.code(), "highest", item.highest());
            }
        });
        if (comments.values().stream().anyMatch(words -> words.length() > AnswerIntake.MAX_COMMENT_LENGTH)) {
            throw new Refused("assessment.refused.comment-too-long", "max", AnswerIntake.MAX_COMMENT_LENGTH);
        }
    }
}
