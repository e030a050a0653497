package org.patlive.analysis.figure;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** A figure that is either shown or hidden by the disclosure rules, with the reason. */
public sealed interface Figure<T> {

    record Shown<T>(T figure) implements Figure<T> {}

    record Hidden<T>(Reason why) implements Figure<T> {}

    /** Why a figure is hidden. */
    enum Reason {
        NO_ANSWERS,
        INCOMPLETE,
        UNDEFINED,
        STILL_OPEN,
        /** By any disclosure rule, with the same words whichever it was (rule 6). */
        PROTECTED,
        /** As {@link #PROTECTED}, where a band, a class or a range is shown instead. */
        COARSE,
        CONCEALED
    }

    static <T> Figure<T> shown(T value) {
        return new Shown<>(value);
    }

    static <T> Figure<T> hidden(Reason reason) {
        return new Hidden<>(reason);
    }

    default Optional<T> value() {
        return this instanceof Shown<T>(T figure) ? Optional.of(figure) : Optional.empty();
    }

    default Optional<Reason> reason() {
        return this instanceof Hidden<T>(Reason why) ? Optional.of(why) : Optional.empty();
    }

    default boolean isShown() {
        return this instanceof Shown;
    }

    /** Returns the value of a figure that the caller knows to be shown. */
    default T get() {
        return value().orElseThrow(() -> new NoSuchElementException("This figure is hidden"));
    }

    default <R> Figure<R> map(Function<T, R> mapper) {
        return switch (this) {
            case Shown<T>(T figure) -> new Shown<>(mapper.apply(figure));
            case Hidden<T>(Reason why) -> new Hidden<>(why);
        };
    }

    /** Merges a figure of a figure into one, hidden where either is. */
    static <T> Figure<T> flatten(Figure<Figure<T>> nested) {
        return nested.value().orElseGet(() -> hidden(nested.reason().orElseThrow()));
    }
}
