package org.patlive.report.file;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Dates as they stand in a British sentence: 1 March 2027. */
public final class BritishDate {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private BritishDate() {}

    public static String of(LocalDate date) {
        return LONG.format(date);
    }

    /** Empty for none. */
    public static String of(Optional<LocalDate> date) {
        return date.map(BritishDate::of).orElse("");
    }
}
