package org.patlive.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void it_says_whose_plan_it_is_of_which_round() {
        assertThat(FileName.of("pdf", "Riverside Partnership", "This year", "plan"))
                .isEqualTo("riverside-partnership-this-year-plan.pdf");
    }

    @Test
    void nothing_in_it_means_anything_to_a_system() {
        assertThat(FileName.of("csv", "../../Łódź & Zoë \"s\"\r\n", "Ελλάδα", "plan"))
                .isEqualTo("lodz-zoe-s-plan.csv");
        assertThat(FileName.of("ics", "w".repeat(300), "plan")).hasSize(60 + "-plan.ics".length());
    }
}
