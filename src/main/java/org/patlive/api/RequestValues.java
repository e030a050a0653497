package org.patlive.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patlive.exchange.response.SuspiciousNames;
import org.patlive.shared.Refused;

/** What a program asks for, checked word by word. */
final class RequestValues {

    private RequestValues() {}

    /** The word for one of them in the interface: {@code anonymous}. */
    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** @throws Problem if there is no such word, with those that there are */
    static <E extends Enum<E>> E choice(String field, @Nullable String word, E[] choices) {
        return Arrays.stream(choices)
                .filter(choice -> word(choice).equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.unfit("“" + field + "” has to be one of: "
                        + Arrays.stream(choices).map(RequestValues::word).collect(Collectors.joining(", ")) + "."));
    }

    /** As above; what is usual where nothing is said. */
    static <E extends Enum<E>> E choice(String field, @Nullable String word, E[] choices, E usual) {
        return word == null ? usual : choice(field, word, choices);
    }

    /** Empty where nothing is said, which is refused where it is used. @throws Problem if no name is made of that */
    static String name(String field, @Nullable String name) {
        String given = name == null ? "" : name.strip();
        SuspiciousNames.in(given).ifPresent(why -> {
            throw Problem.unfit("“" + field + "” " + why + "; give another name.");
        });
        return given;
    }

    /** @throws Problem if there is nothing of this id that the facilitator may know of */
    static <I, T> T known(String id, String what, Function<UUID, I> identified, Function<I, T> find) {
        I known;
        try {
            known = identified.apply(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            throw Problem.notFound("There is no such " + what + " here any more.");
        }
        try {
            return find.apply(known);
        } catch (Refused notTheirs) {
            throw Problem.notFound(notTheirs.sentence());
        }
    }

    /** @throws Problem if what was sent is refused, so that sending it again would be, too */
    static <T> T accepted(Supplier<T> entry) {
        try {
            return entry.get();
        } catch (Refused refused) {
            throw Problem.unfit(refused.sentence());
        }
    }
}
