package org.patlive.api.request;

import static org.patlive.shared.text.Texts.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.patlive.api.problem.Problem;
import org.patlive.exchange.response.SuspiciousNames;
import org.patlive.shared.Refused;
import org.patlive.shared.text.Languages;

/** Reads and checks values of a request, and explains to the program what is wrong with them. */
public final class RequestValues {

    private RequestValues() {}

    /** An enum constant as it is written in the API: {@code anonymous}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The enum constant that is written so.
     *
     * @throws Problem if there is none, with a list of those there are
     */
    public static <E extends Enum<E>> E choice(String field, @Nullable String word, E[] choices) {
        return Arrays.stream(choices)
                .filter(choice -> word(choice).equals(word))
                .findFirst()
                .orElseThrow(() -> noSuchChoice(
                        field, Arrays.stream(choices).map(RequestValues::word).toList()));
    }

    /** As above, with a default where the field is missing. */
    public static <E extends Enum<E>> E choice(String field, @Nullable String word, E[] choices, E defaultChoice) {
        return word == null ? defaultChoice : choice(field, word, choices);
    }

    /**
     * The offered language with this tag; null where the field is missing.
     *
     * @throws Problem if it is not offered, with a list of those that are
     */
    public static @Nullable Locale language(String field, @Nullable String tag, Languages languages) {
        return tag == null
                ? null
                : languages
                        .find(tag)
                        .orElseThrow(() -> noSuchChoice(
                                field,
                                languages.offered().stream()
                                        .map(Locale::toLanguageTag)
                                        .toList()));
    }

    private static Problem noSuchChoice(String field, List<String> choices) {
        return Problem.unprocessable(
                text("api.problem.no-such-choice", "field", field, "choices", String.join(", ", choices)));
    }

    /**
     * A name without blanks around it; empty where the field is missing, which the service that takes it refuses.
     *
     * @throws Problem if it is a name that spreadsheets or pages could take for code
     */
    public static String name(String field, @Nullable String name) {
        String stripped = name == null ? "" : name.strip();
        SuspiciousNames.problemWith(stripped).ifPresent(why -> {
            throw Problem.unprocessable(text(
                    "api.problem.suspicious-name", "field", field, "problem", why, "sign", stripped.substring(0, 1)));
        });
        return stripped;
    }

    /**
     * Finds what a path names by its id.
     *
     * @param sentence what to answer if there is none
     * @throws Problem 404 if the facilitator has nothing with this id
     */
    public static <I, T> T found(String id, String sentence, Function<UUID, I> toId, Function<I, T> find) {
        I parsed;
        try {
            parsed = toId.apply(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            throw Problem.notFound(sentence);
        }
        try {
            return find.apply(parsed);
        } catch (Refused notFound) {
            throw Problem.notFound(sentence);
        }
    }

    /**
     * Runs an operation on what was sent.
     *
     * @throws Problem 422 in the place of {@link Refused}, since sending the same again would be refused again
     */
    public static <T> T accepted(Supplier<T> operation) {
        try {
            return operation.get();
        } catch (Refused refused) {
            throw Problem.unprocessable(refused.sentence());
        }
    }
}
