package org.patlive.shared;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A failure and what it was caused by, the outermost first. */
public record Causes(List<Throwable> chain) {

    /** Limits a chain whose causes form a circle. */
    private static final int MAX_DEPTH = 100;

    public static Causes of(Throwable failure) {
        return new Causes(Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(MAX_DEPTH)
                .toList());
    }

    /** {@return the outermost cause of that type} */
    public <T extends Throwable> Optional<T> first(Class<T> type) {
        return all(type).findFirst();
    }

    /** {@return the innermost cause of that type} */
    public <T extends Throwable> Optional<T> last(Class<T> type) {
        return all(type).reduce((outer, inner) -> inner);
    }

    /** {@return what the innermost cause says, its first line only} */
    public String rootMessage() {
        Throwable root = chain.getLast();
        String message = root.getMessage();
        return message == null ? root.getClass().getSimpleName() : firstLine(message);
    }

    public static String firstLine(String message) {
        return message.strip().lines().findFirst().orElse("").strip();
    }

    private <T extends Throwable> Stream<T> all(Class<T> type) {
        return chain.stream().filter(type::isInstance).map(type::cast);
    }
}
