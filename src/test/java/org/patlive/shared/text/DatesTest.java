package org.patlive.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 3);

    private static final Locale[] ENGLISH = {Locale.UK, Locale.ENGLISH, PseudoLocale.LOCALE};

    private Supplier<Locale> before;

    @BeforeEach
    void read_in_german() {
        before = Texts.readIn(() -> Locale.GERMANY);
    }

    @AfterEach
    void read_as_before() {
        Texts.readIn(before);
    }

    @Test
    void english_dates_are_british_with_and_without_a_country() {
        for (Locale english : ENGLISH) {
            Texts.readIn(() -> english);

            assertThat(Dates.full(DAY)).isEqualTo("3 March 2027");
            assertThat(Dates.brief(DAY)).isEqualTo("3 Mar 2027");
            assertThat(Dates.moment(Instant.parse("2027-03-03T12:03:00Z"))).isEqualTo("3 Mar, 12:03");
        }
    }

    @Test
    void a_date_reads_as_in_the_language_of_the_page() {
        assertThat(Dates.full(DAY)).isEqualTo("3. März 2027");
    }
}
