package org.patlive.assessment;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;
import org.patlive.shared.OrganisationId;

/**
 * One sheet that comes in whole: typed in from paper, or as a line of a table.
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

    public Response {
        answers = Map.copyOf(answers);
        comments = Map.copyOf(comments);
    }
}
