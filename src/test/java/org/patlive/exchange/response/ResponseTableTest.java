package org.patlive.exchange.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.entry.Response;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.round.RoundData;
import org.patlive.exchange.file.FileTooLarge;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;
import org.patlive.testing.RoundDataBuilder;

class ResponseTableTest {

    private static final OrganisationData COUNCIL = RoundDataBuilder.organisation("Council");
    private static final OrganisationData CHARITY = RoundDataBuilder.organisation("Care, Share & Co");

    private static final String HEADING = String.join(",", Response.COLUMNS);
    private static final String THREES = ",3".repeat(Item.COUNT);

    @Test
    void the_columns_are_those_that_scripts_rely_on() {
        assertThat(HEADING)
                .startsWith("respondent,organisation,level,1A,1B,")
                .endsWith(",6F,W1,W2,W3,W4,W5,W6,success");
        assertThat(Response.COLUMNS).hasSize(46);
    }

    @Test
    void a_line_is_read_as_a_response() {
        List<Response> read = read(Mode.OPEN, "Ada Bloggs,Council,board,4,,1" + ",2".repeat(33) + ",5,4,3,2,1,,3");
        assertThat(read).singleElement().satisfies(ada -> {
            assertThat(ada.name()).isEqualTo("Ada Bloggs");
            assertThat(ada.organisation()).isEqualTo(COUNCIL.id());
            assertThat(ada.level()).isEqualTo(Level.BOARD);
            assertThat(ada.answers())
                    .hasSize(41)
                    .containsEntry(Item.of("1A"), 4)
                    .containsEntry(Item.of("W1"), 5);
            assertThat(ada.answers()).doesNotContainKeys(Item.of("1B"), Item.of("W6"));
            assertThat(ada.answers()).containsEntry(Item.SUCCESS, 3);
        });
    }

    @Test
    void names_are_compared_without_case_and_blanks_and_cells_may_be_quoted() {
        List<Response> read = read(
                Mode.ORGANISATION,
                "1, council ,Front-line" + THREES,
                "\"2\",\"CARE,  share & co\",\"senior or middle management\"" + THREES,
                "3,Council,FRONT_LINE" + THREES);
        assertThat(read)
                .extracting(Response::organisation, Response::level)
                .containsExactly(
                        tuple(COUNCIL.id(), Level.FRONT_LINE),
                        tuple(CHARITY.id(), Level.MANAGEMENT),
                        tuple(COUNCIL.id(), Level.FRONT_LINE));
    }

    @Test
    void in_an_anonymous_round_organisation_and_level_are_optional() {
        assertThat(read(Mode.ANONYMOUS, "1,," + THREES, "2,," + THREES))
                .hasSize(2)
                .allSatisfy(response -> {
                    assertThat(response.organisation()).isNull();
                    assertThat(response.level()).isNull();
                });
    }

    @ParameterizedTest
    @EnumSource
    void the_example_is_accepted(Mode mode) {
        for (Set<Level> levels : List.of(Set.of(Level.values()), Set.<Level>of())) {
            RoundData round = openRound(mode, levels);
            assertThat(ResponseTable.read(stream(ExampleLines.of(round)), round))
                    .hasSize(2);
        }
        assertThat(ResponseTable.template()).isEqualTo("\ufeff" + HEADING + "\r\n");
    }

    @Test
    void a_byte_order_mark_and_empty_lines_are_ignored() {
        String table = "\ufeff" + HEADING + "\r\n\r\n1,Council,board" + THREES + "\r\n\r\n2,Council,board" + THREES;
        assertThat(ResponseTable.read(stream(table), openRound(Mode.OPEN))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,Council,board            | “respondent” is empty.
            Ada,,board                | The organisation is missing.
            Ada,Elsewhere,board       | The organisation is not one of “Council”, “Care, Share & Co”.
            Ada,Council,              | The level is missing.
            Ada,Council,queen         | The level is not one of “board”, “management”, “front line”.
            =HYPERLINK(x),Council,board | “respondent” begins with “=”, which spreadsheets treat as a formula.
            @x,Council,board          | “respondent” begins with “@”, which spreadsheets treat as a formula.
            <b>Ada</b>,Council,board  | “respondent” has a “<” or “>” in it, which a name can’t contain.
            """)
    void an_invalid_respondent_is_refused_with_a_reason(String person, String reason) {
        assertThat(refused(Mode.OPEN, person + THREES).lines())
                .extracting(InvalidTable.Line::number, InvalidTable.Line::reason)
                .containsExactly(tuple(2L, reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "-1", "3.0", "33", "x", "٣", "=3"})
    void an_answer_off_the_scale_is_refused(String cell) {
        String line = "Ada,Council,board," + cell + ",3".repeat(Item.COUNT - 1);
        assertThat(refused(Mode.OPEN, line).lines())
                .extracting(InvalidTable.Line::number, InvalidTable.Line::reason)
                .containsExactly(tuple(2L, "1A isn’t between 1 and 4."));
    }

    @Test
    void all_faults_of_a_line_are_reported_together() {
        String line = "Ada,Nowhere,board" + ",7".repeat(Item.COUNT);
        assertThat(refused(Mode.OPEN, line).lines())
                .extracting(InvalidTable.Line::number, InvalidTable.Line::reason)
                .containsExactly(
                        tuple(
                                2L,
                                "The organisation is not one of “Council”, “Care, Share & Co”."
                                        + " 1A, 1B, 1C, 1D, 1E and 32 more aren’t between 1 and 4. W1, W2, W3, W4, W5, W6 aren’t between 1 and 5."));
    }

    @Test
    void every_bad_line_is_reported_with_its_number_in_an_editor() {
        InvalidTable refused = refused(
                Mode.OPEN,
                "Ada,Council,board" + THREES,
                "Ben,Council",
                "",
                "\"Cleo\nof the\nboard\",Nowhere,board" + THREES,
                " ADA ,Council,board" + THREES,
                "Dora,Council,board" + ",".repeat(Item.COUNT),
                "Eve,Council,board" + THREES + ",3");
        assertThat(refused.lines()).extracting(InvalidTable.Line::number).containsExactly(3L, 5L, 8L, 9L, 10L);
        assertThat(refused.lines().get(0).reason()).isEqualTo("2 cells instead of 46.");
        assertThat(refused.lines().get(1).reason())
                .contains("control character")
                .contains("The organisation");
        assertThat(refused.lines().get(2).reason()).isEqualTo("The same “respondent” is already in line 2.");
        assertThat(refused.lines().get(3).reason()).isEqualTo("There are no answers.");
        assertThat(refused.lines().get(4).reason()).isEqualTo("47 cells instead of 46.");
        assertThat(refused.sentence()).startsWith("5 lines have mistakes, so nothing was imported.");
        assertThat(refused.badLines()).isEqualTo(5);
    }

    @Test
    void of_many_bad_lines_the_first_hundred_are_listed() {
        String[] lines = IntStream.range(0, 300)
                .mapToObj(number -> number + ",Nowhere,board" + THREES)
                .toArray(String[]::new);
        assertThat(refused(Mode.OPEN, lines)).satisfies(refused -> {
            assertThat(refused.badLines()).isEqualTo(300);
            assertThat(refused.lines()).hasSize(100);
        });
    }

    @Test
    void a_name_that_is_too_long_is_refused() {
        assertThat(refused(Mode.OPEN, "x".repeat(121) + ",Council,board" + THREES)
                        .lines())
                .extracting(InvalidTable.Line::number, InvalidTable.Line::reason)
                .containsExactly(tuple(2L, "“respondent” has more than 120 characters."));
    }

    @Test
    void a_round_without_levels_refuses_a_level() {
        RoundData round = openRound(Mode.OPEN, Set.of());
        InvalidTable refused =
                refused(() -> ResponseTable.read(stream(HEADING + "\nAda,Council,board" + THREES), round));
        assertThat(refused.lines())
                .extracting(InvalidTable.Line::number, InvalidTable.Line::reason)
                .containsExactly(tuple(2L, "This round doesn’t ask for levels."));
        assertThat(ResponseTable.read(stream(HEADING + "\nAda,Council," + THREES), round))
                .hasSize(1);
    }

    @Test
    void other_columns_are_refused_with_the_first_difference() {
        assertThat(sentence(HEADING.replace(",1C", "") + "\n1"))
                .startsWith("Column 6 must be “1C”. The first line must be: respondent,organisation,level,");
        assertThat(sentence(HEADING + ",more\n1")).contains("There are 47 columns instead of 46.");
        assertThat(sentence("1,Council,board" + THREES)).contains("Column 1 must be “respondent”.");
    }

    @Test
    void other_separators_are_explained() {
        for (String separator : List.of(";", "\t")) {
            assertThat(sentence(HEADING.replace(",", separator) + "\n1"))
                    .startsWith("The cells are not separated by commas.");
        }
    }

    @Test
    void something_that_is_not_a_table_is_refused() {
        assertThat(sentence(" \r\n ")).startsWith("The file is empty.");
        assertThat(sentence(HEADING))
                .isEqualTo("The file has a header but no lines below it. Add a line for each partner.");
        assertThat(sentence(HEADING + "\n\"Ada,Council")).contains("a missing quotation mark");
        assertThat(sentence(HEADING + "\n\"Ada\"x,Council")).contains("one inside a cell");
        assertThat(sentence("<html><body>")).startsWith("Column 1 must be “respondent”.");
    }

    @Test
    void malformed_utf_8_is_refused() {
        byte[] latin = (HEADING + "\nZoë,Council,board" + THREES).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refused(() -> ResponseTable.read(new ByteArrayInputStream(latin), openRound(Mode.OPEN)))
                        .sentence())
                .startsWith("The file is not in UTF-8.");
    }

    @Test
    void more_than_ten_thousand_lines_are_refused() {
        String many = IntStream.rangeClosed(1, 10_001)
                .mapToObj(number -> number + ",Council,board" + THREES)
                .collect(Collectors.joining("\n", HEADING + "\n", ""));
        assertThat(sentence(many)).isEqualTo("The file has more than 10,000 lines. Split it into several files.");
    }

    @Test
    void reading_an_endless_table_stops_at_the_maximum() {
        EndlessInputStream endless = new EndlessInputStream();
        assertThat(catchThrowableOfType(FileTooLarge.class, () -> ResponseTable.read(endless, openRound(Mode.OPEN)))
                        .sentence())
                .isEqualTo("The file is too large. Use one of up to 8 MB.");
        assertThat(endless.read).isLessThanOrEqualTo(ResponseTable.MAX_BYTES + 1);
    }

    private static final class EndlessInputStream extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return 'x';
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return super.read(into, offset, Math.min(length, 4096));
        }
    }

    private static List<Response> read(Mode mode, String... lines) {
        return ResponseTable.read(table(lines), openRound(mode));
    }

    private static InvalidTable refused(Mode mode, String... lines) {
        return refused(() -> read(mode, lines));
    }

    private static InvalidTable refused(Runnable reading) {
        return catchThrowableOfType(InvalidTable.class, reading::run);
    }

    private static String sentence(String table) {
        return refused(() -> ResponseTable.read(stream(table), openRound(Mode.OPEN)))
                .sentence();
    }

    private static InputStream table(String... lines) {
        return stream(Stream.concat(Stream.of(HEADING), Stream.of(lines)).collect(Collectors.joining("\n")));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static RoundData openRound(Mode mode) {
        return openRound(mode, Set.of(Level.values()));
    }

    private static RoundData openRound(Mode mode, Set<Level> levels) {
        return RoundDataBuilder.roundData()
                .inMode(mode)
                .askingFor(levels)
                .withOrganisations(List.of(COUNCIL, CHARITY))
                .build();
    }
}
