package org.patlive.console.board;

import static org.patlive.shared.text.Texts.text;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.patlive.shared.text.Dates;

/** Converts a value of the plan between its type, the text in which it is stored, and the text that people read. */
public interface PlanValueFormat<T> {

    PlanValueFormat<String> PLAIN = of(words -> words, words -> words, words -> words);

    PlanValueFormat<LocalDate> DATE = of(LocalDate::toString, LocalDate::parse, PlanValueFormat::day);

    /** Returns the stored text; empty for no value. */
    String store(@Nullable T value);

    /** Returns the value of a stored text that is not empty. */
    T parse(String stored);

    /** Returns what people read in the place of a stored text that is not empty. */
    String label(String stored);

    static <T> PlanValueFormat<T> of(Function<T, String> store, Function<String, T> parse, Function<T, String> label) {
        return new PlanValueFormat<>() {
            @Override
            public String store(@Nullable T value) {
                return value == null ? "" : store.apply(Objects.requireNonNull(value));
            }

            @Override
            public T parse(String stored) {
                return parse.apply(stored);
            }

            @Override
            public String label(String stored) {
                return label.apply(parse.apply(stored));
            }
        };
    }

    static <E extends Enum<E>> PlanValueFormat<E> of(Class<E> type, Function<E, String> label) {
        return of(Enum::name, stored -> Enum.valueOf(type, stored), label);
    }

    /** Formats a date as {@code 1 Mar 2027}. */
    static String day(LocalDate date) {
        return Dates.brief(date);
    }

    /** Formats a due date as {@code due 1 Mar 2027}. */
    static String due(LocalDate date) {
        return text("console.board.due", "date", day(date));
    }
}
