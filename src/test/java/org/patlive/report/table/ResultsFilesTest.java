package org.patlive.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundService;
import org.patlive.live.LiveSessions;
import org.patlive.shared.Refused;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.RoundWithPartners;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;

@PatLiveTest
class ResultsFilesTest {

    @Autowired
    private ResultsFiles files;

    @Autowired
    private LiveSessions sessions;

    @Autowired
    private RoundService rounds;

    @Autowired
    private Workshop workshop;

    @ParameterizedTest
    @EnumSource
    void the_workbook_and_the_table_hold_what_the_round_shows(Mode mode) throws IOException {
        RoundWithPartners loaded = workshop.secondRound(mode, 24);
        var results = sessions.snapshotAfterReleases(loaded.round().id()).results();

        double mean = results.principles().get(3).score().get().mean();
        assertThat(number(sheet(loaded, "Dartboard"), 4, 4)).isCloseTo(mean, within(1e-9));
        assertThat(Double.parseDouble(value(table(loaded), "Dartboard", "4", "Mean")))
                .isCloseTo(mean, within(1e-9));
        int agree = results.statements().get(7).distribution().get().counts().get(1);
        assertThat(number(sheet(loaded, "Statements"), 8, 4)).isEqualTo(agree);
        assertThat(value(table(loaded), "Statements", "2B", "Agree (3)")).isEqualTo(String.valueOf(agree));
    }

    @Test
    void below_ten_in_anonymous_mode_they_hold_ranges_and_no_exact_figure() throws IOException {
        RoundWithPartners loaded = workshop.secondRound(Mode.ANONYMOUS, 8);
        List<CSVRecord> table = table(loaded);

        assertThat(value(table, "Dartboard", "1", "Band")).isNotEmpty();
        assertThat(value(table, "Dartboard", "1", "Mean")).isEmpty();
        assertThat(hidden(table, "Dartboard", "1", "Mean")).isEqualTo("hidden to protect people’s answers");
        assertThat(hidden(table, "Dartboard", "1", "Sum")).isEqualTo("hidden to protect people’s answers");
        assertThat(value(table, "Statements", "4C", "Agree (3)")).isEmpty();
        assertThat(value(table, "Statements", "4C", "Disagreement (IOV)")).matches("\\d+–\\d+%");
        assertThat(value(table, "Heatmap", "4C", "Mean score")).matches("\\d\\.\\d–\\d\\.\\d");
        assertThat(sheet(loaded, "Dartboard").read().get(1).getCell(4).getText())
                .startsWith("hidden to protect");
    }

    @Test
    void nothing_leaves_while_the_facilitator_hides_the_results() throws IOException {
        RoundWithPartners loaded = workshop.secondRound(Mode.OPEN, 6);
        rounds.conceal(loaded.facilitator(), loaded.round().id(), true);

        assertThat(hidden(table(loaded), "Dartboard", "1", "Band")).isEqualTo("hidden until the facilitator shows it");
        assertThat(table(loaded)).noneMatch(line -> line.get("view").equals("Partners"));
        assertThatThrownBy(() -> files.of(loaded.facilitator(), loaded.round().id(), ResultsFormat.ANSWERS_CSV))
                .isInstanceOf(Refused.class);
    }

    @Test
    void single_answers_leave_an_open_round_alone_and_can_come_in_again() {
        RoundWithPartners open = workshop.secondRound(Mode.OPEN, 6);
        assertThat(text(open, ResultsFormat.ANSWERS_CSV).lines().toList())
                .hasSize(7)
                .first()
                .asString()
                .startsWith("\ufeffrespondent,organisation,level,1A,");
        for (Mode mode : List.of(Mode.ORGANISATION, Mode.ANONYMOUS)) {
            RoundWithPartners closed = workshop.secondRound(mode, 12);
            assertThatThrownBy(
                            () -> files.of(closed.facilitator(), closed.round().id(), ResultsFormat.ANSWERS_CSV))
                    .isInstanceOf(Refused.class)
                    .extracting(refused -> ((Refused) refused).sentence())
                    .isEqualTo("Individual answers can be exported from Open rounds only. Export the results instead.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void another_facilitator_gets_nothing(ResultsFormat format) {
        RoundWithPartners loaded = workshop.secondRound(Mode.OPEN, 6);
        assertThatThrownBy(() -> files.of(workshop.facilitator(), loaded.round().id(), format))
                .isInstanceOf(Refused.class);
    }

    private Sheet sheet(RoundWithPartners loaded, String name) throws IOException {
        byte[] bytes = files.of(loaded.facilitator(), loaded.round().id(), ResultsFormat.XLSX)
                .bytes();
        return new ReadableWorkbook(new ByteArrayInputStream(bytes))
                .findSheet(name)
                .orElseThrow();
    }

    private static double number(Sheet sheet, int row, int column) throws IOException {
        var cell = sheet.read().get(row).getCell(column);
        assertThat(cell.getType()).isEqualTo(CellType.NUMBER);
        return cell.asNumber().doubleValue();
    }

    private List<CSVRecord> table(RoundWithPartners loaded) throws IOException {
        byte[] bytes = files.of(loaded.facilitator(), loaded.round().id(), ResultsFormat.CSV)
                .bytes();
        var reader = new InputStreamReader(new ByteArrayInputStream(bytes, 3, bytes.length), StandardCharsets.UTF_8);
        return CSVFormat.RFC4180.builder().setHeader().get().parse(reader).getRecords();
    }

    private static String value(List<CSVRecord> table, String view, String item, String figure) {
        return line(table, view, item, figure).get("value");
    }

    private static String hidden(List<CSVRecord> table, String view, String item, String figure) {
        return line(table, view, item, figure).get("hidden");
    }

    private static CSVRecord line(List<CSVRecord> table, String view, String item, String figure) {
        return table.stream()
                .filter(line -> line.get("view").equals(view)
                        && line.get("item").equals(item)
                        && line.get("figure").equals(figure))
                .findFirst()
                .orElseThrow();
    }

    private String text(RoundWithPartners loaded, ResultsFormat format) {
        return new String(
                files.of(loaded.facilitator(), loaded.round().id(), format).bytes(), StandardCharsets.UTF_8);
    }
}
