package org.patlive.console.board;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a value is stored in a plan, and how people read it. */
public interface PlanValueFormat<T> {

    PlanValueFormat<String> PLAIN = of(words -> words, words -> words, words -> words);

    PlanValueFormat<LocalDate> DATE = of(LocalDate::toString, LocalDate::parse, PlanValueFormat::day);

    /** Empty for nothing. */
    String words(@Nullable T value);

    T value(String words);

    String label(String words);

    static <T> PlanValueFormat<T> of(Function<T, String> words, Function<String, T> value, Function<T, String> label) {
        return new PlanValueFormat<>() {
            @Override
            public String words(@Nullable T chosen) {
                return chosen == null ? "" : words.apply(Objects.requireNonNull(chosen));
            }

            @Override
            public T value(String stored) {
                return value.apply(stored);
            }

            @Override
            public String label(String stored) {
                return label.apply(value.apply(stored));
            }
        };
    }

    static <E extends Enum<E>> PlanValueFormat<E> of(Class<E> type, Function<E, String> label) {
        return of(Enum::name, words -> Enum.valueOf(type, words), label);
    }

    /** {@code 1 Mar 2027}. */
    static String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK).format(date);
    }
}
