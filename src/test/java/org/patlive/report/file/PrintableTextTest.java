package org.patlive.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {

    @Test
    void every_letter_stays_and_what_steers_machines_goes() {
        assertThat(PrintableText.text("Zoe\u0308\u0000 \u202eevil\ud800\ufffe\r\nłódź 🚀 日本"))
                .isEqualTo("Zoë evil\nłódź 🚀 日本");
    }

    @Test
    void a_line_has_no_second_line() {
        assertThat(PrintableText.line(" one\r\ntwo\tthree ")).isEqualTo("one two three");
    }
}
