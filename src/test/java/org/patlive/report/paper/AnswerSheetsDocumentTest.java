package org.patlive.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundData;
import org.patlive.instrument.Item;
import org.patlive.report.chapter.HostilePlan;
import org.patlive.report.chapter.TaggedPdf;
import org.patlive.report.pdf.PdfWriter;
import org.patlive.report.plan.PlanBuilder;
import org.patlive.testing.RoundDataBuilder;
import org.patlive.words.PrivacyStatement;

class AnswerSheetsDocumentTest {

    @Test
    void each_sheet_has_a_page_of_its_own_and_what_lies_behind_it_the_next() throws IOException {
        try (TaggedPdf pack = pack(Mode.ANONYMOUS, "Council")) {
            assertThat(pack.pages()).isEqualTo(16);
            for (int principle = 1; principle <= 6; principle++) {
                int number = principle;
                assertThat(pack.page(1 + 2 * principle)).contains("Sheet " + principle + " of 8");
                assertThat(pack.page(1 + 2 * principle).split("\\s+"))
                        .contains(Item.statements()
                                .filter(item -> item.principle() == number)
                                .map(Item::code)
                                .toArray(String[]::new));
                assertThat(pack.page(2 + 2 * principle))
                        .contains("Explanations of the statements of principle " + principle);
            }
            assertThat(pack.page(15)).contains("Sheet 7 of 8", "W1", "W6", "more");
            assertThat(pack.page(16)).contains("Sheet 8 of 8", "The partnership is achieving its aims and objectives");
        }
    }

    @Test
    void every_statement_and_explanation_is_there_word_for_word() throws IOException {
        try (TaggedPdf pack = pack(Mode.ANONYMOUS, "Council")) {
            String text = words(pack.text());
            PlanBuilder.INSTRUMENT.principles().forEach(principle -> {
                assertThat(text)
                        .contains(principle.introduction().stream()
                                .map(AnswerSheetsDocumentTest::words)
                                .toList());
                principle.elements().forEach(element -> assertThat(text)
                        .contains(element.explanation().stream()
                                .map(AnswerSheetsDocumentTest::words)
                                .toList()));
            });
        }
    }

    @Test
    void each_page_says_where_its_text_comes_from() throws IOException {
        try (TaggedPdf pack = pack(Mode.ANONYMOUS, "Council")) {
            for (int page = 1; page <= pack.pages(); page++) {
                assertThat(pack.page(page)).contains("Crown copyright 2003", "Riverside Partnership");
            }
        }
    }

    @Test
    void a_name_is_asked_for_in_open_mode_alone_and_who_sees_what_is_said_in_each() throws IOException {
        for (Mode mode : Mode.values()) {
            try (TaggedPdf pack = pack(mode, "Council", "Charity")) {
                String first = words(pack.page(1));
                assertThat(first)
                        .contains(words(PrivacyStatement.full(Disclosure.of(mode))))
                        .contains("Council", "Charity", "Front-linestaff")
                        .contains(words("Paper is the exception"));
                assertThat(first.contains(words("Your name"))).isEqualTo(mode == Mode.OPEN);
                assertThat(first.contains(words("Do not write your name on any sheet")))
                        .isEqualTo(mode != Mode.OPEN);
                assertThat(first.contains(words("Prefer not to say"))).isEqualTo(mode != Mode.OPEN);
            }
        }
    }

    @Test
    void in_an_anonymous_round_the_paper_says_that_a_sheet_counts_only_whole() throws IOException {
        for (Mode mode : Mode.values()) {
            try (TaggedPdf pack = pack(mode, "Council", "Charity")) {
                String how = words(pack.page(1) + pack.page(2));
                assertThat(how.contains(words("A sheet counts only if all six statements are answered.")))
                        .isEqualTo(mode == Mode.ANONYMOUS);
            }
        }
    }

    @Test
    void a_screen_reader_finds_its_way_and_nothing_typed_is_run() throws IOException {
        try (TaggedPdf pack = pack(Mode.OPEN, HostilePlan.SCRIPT, "\u202eevil\u202c {{sheet}} </style>")) {
            assertThat(pack.faults()).isEmpty();
            assertThat(pack.isInert()).isTrue();
            assertThat(pack.outline()).hasSize(10).contains("Principle 4: Develop and Maintain Trust");
            assertThat(pack.page(1)).contains(HostilePlan.SCRIPT, "{{sheet}}").doesNotContain("\u202e");
        }
    }

    private static TaggedPdf pack(Mode mode, String... organisations) throws IOException {
        RoundData round = RoundDataBuilder.roundData()
                .inMode(mode)
                .withOrganisations(organisations)
                .build();
        return new TaggedPdf(
                PdfWriter.write(new AnswerSheetsDocument(PlanBuilder.INSTRUMENT).xhtml(round, PlanBuilder.TODAY)));
    }

    /** Without blanks, which a line break swallows or adds. */
    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }
}
