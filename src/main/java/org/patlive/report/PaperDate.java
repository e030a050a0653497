package org.patlive.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Dates as they stand in a British sentence: 1 March 2027. */
final class PaperDate {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private PaperDate() {}

    static String of(LocalDate date) {
        return LONG.format(date);
    }

    /** Empty for none. */
    static String of(Optional<LocalDate> date) {
        return date.map(PaperDate::of).orElse("");
    }
}
