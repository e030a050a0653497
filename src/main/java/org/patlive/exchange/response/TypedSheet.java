package org.patlive.exchange.response;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.entry.Response;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A paper sheet that was typed in, as the view for that sends it.
 *
 * @param writing id given by the browser, so that it can repeat the request if there was no response
 */
public record TypedSheet(UUID writing, Response response) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .build();

    private record Json(
            UUID writing,
            @Nullable UUID organisation,
            @Nullable Level level,
            @Nullable String name,
            Map<String, Integer> answers,
            Map<String, String> comments) {

        private Json {
            if (writing == null || answers == null || comments == null) {
                throw new IllegalArgumentException("Something is missing");
            }
        }
    }

    /** @throws Refused if the view would not have sent this, or nothing is answered on the sheet */
    public static TypedSheet read(String json) {
        try {
            Json sheet = MAPPER.readValue(json, Json.class);
            if (sheet == null) {
                throw new IllegalArgumentException("Nothing is there");
            }
            Map<Item, Integer> answers = new HashMap<>();
            sheet.answers().forEach((code, points) -> answers.put(Item.of(code), points));
            Map<CommentTopic, String> comments = new HashMap<>();
            sheet.comments().forEach((key, words) -> comments.put(new CommentTopic(key), words));
            if (answers.isEmpty()) {
                throw new Refused("exchange.refused.empty-sheet");
            }
            UUID organisation = sheet.organisation();
            return new TypedSheet(
                    sheet.writing(),
                    new Response(
                            organisation == null ? null : new OrganisationId(organisation),
                            sheet.level(),
                            sheet.name(),
                            answers,
                            comments));
        } catch (JacksonException | IllegalArgumentException invalid) {
            throw new Refused("exchange.refused.unreadable-sheet");
        }
    }
}
