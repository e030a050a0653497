package org.patlive.shared.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;

/**
 * Dates in the language of whoever is served now, in one style for each purpose: in full where there is room, short months on
 * cards, and day and time where something happened.
 */
public final class Dates {

    private Dates() {}

    /** Returns {@code 3 March 2027}. */
    public static String full(LocalDate date) {
        return format("yMMMMd", date);
    }

    /** Returns {@code 3 Mar 2027}, for a narrow place. */
    public static String brief(LocalDate date) {
        return format("yMMMd", date);
    }

    /** Returns {@code 3 Mar, 12:03} in UTC: the server does not know the reader's time zone. */
    public static String moment(Instant instant) {
        return format("MMMdjm", instant);
    }

    private static String format(String parts, LocalDate date) {
        return format(parts, date.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static String format(String parts, Instant instant) {
        DateFormat format = DateFormat.getInstanceForSkeleton(parts, readersLocale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(instant));
    }

    /** English is British: without a country, ICU and browsers would write dates and times as in the United States. */
    public static Locale readersLocale() {
        Locale language = Texts.language();
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return english && (language.getCountry().isEmpty() || PseudoLocale.is(language)) ? Locale.UK : language;
    }
}
