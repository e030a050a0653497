package org.patlive.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.patlive.report.chapter.HostilePlan;

class PlanWorkbookTest {

    @Test
    void actions_have_real_dates_and_numbers() throws IOException {
        try (ReadableWorkbook book = open(new WorkshopPlan().build())) {
            List<Row> rows = book.findSheet("Actions").orElseThrow().read();
            Row meeting = rows.get(2);

            assertThat(rows).hasSize(4);
            assertThat(meeting.getCellAsString(column(ActionColumn.WHAT)))
                    .hasValue("Publish papers five working days before each board meeting");
            assertThat(meeting.getCellAsDate(column(ActionColumn.DUE)))
                    .hasValueSatisfying(due -> assertThat(due.toLocalDate()).isEqualTo(LocalDate.of(2027, 3, 1)));
            assertThat(meeting.getCell(column(ActionColumn.SUPPORT)).getType()).isEqualTo(CellType.NUMBER);
        }
    }

    @Test
    void each_organisation_that_has_said_something_has_a_row_for_each_action() throws IOException {
        try (ReadableWorkbook book = open(new WorkshopPlan().build())) {
            assertThat(book.findSheet("Support, objections").orElseThrow().read())
                    .extracting(row -> row.getCellText(0) + " " + row.getCellText(2) + " " + row.getCellText(3))
                    .containsExactly(
                            "Action Organisation Support or objection",
                            "1 Council Supports",
                            "1 Charity Objects",
                            "2 Council Owner",
                            "2 Health trust Supports",
                            "2 Charity Can accept");
        }
    }

    @Test
    void the_decision_and_the_next_review_have_a_sheet_with_the_published_words() throws IOException {
        try (ReadableWorkbook book = open(new WorkshopPlan().build())) {
            List<String> words = book.findSheet("Plan").orElseThrow().read().stream()
                    .map(row -> row.getCellText(1))
                    .toList();
            assertThat(words)
                    .contains(
                            "B",
                            PlanBuilder.INSTRUMENT.scenarios().get(1).summary(),
                            "Everybody who was here today, and the two locality teams.",
                            PlanBuilder.INSTRUMENT.publication().acknowledgement());
        }
    }

    @Test
    void nothing_is_a_formula_or_breaks_the_workbook_and_the_head_stays() throws IOException {
        byte[] bytes = new PlanWorkbook(PlanBuilder.INSTRUMENT)
                .write(HostilePlan.plan().build());
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Row> rows = book.findSheet("Actions").orElseThrow().read();
            assertThat(rows.get(1).getCellAsString(column(ActionColumn.WHAT))).hasValue(HostilePlan.FORMULA);
            assertThat(rows.stream().flatMap(Row::stream)).noneMatch(cell -> cell.getType() == CellType.FORMULA);
        }
        assertThat(part(bytes, "xl/worksheets/sheet1.xml")).contains("<autoFilter", "frozen");
    }

    private static int column(ActionColumn column) {
        return column.ordinal();
    }

    private static ReadableWorkbook open(ExportedPlan plan) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(new PlanWorkbook(PlanBuilder.INSTRUMENT).write(plan)));
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
