package org.patlive.report.file;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Formats dates as British text has them: {@code 1 March 2027}. */
public final class BritishDate {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private BritishDate() {}

    public static String of(LocalDate date) {
        return LONG.format(date);
    }

    /** Returns an empty string for no date. */
    public static String of(Optional<LocalDate> date) {
        return date.map(BritishDate::of).orElse("");
    }
}
