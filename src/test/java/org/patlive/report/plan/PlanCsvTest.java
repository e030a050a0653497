package org.patlive.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.report.chapter.HostilePlan;

class PlanCsvTest {

    @Test
    void each_action_is_a_row_and_comes_back_as_it_was_written() throws IOException {
        CSVRecord row = rows(new WorkshopPlan().build()).get(1);

        assertThat(row.get("What needs to be done"))
                .isEqualTo("Publish papers five working days before each board meeting");
        assertThat(row.get("Person")).isEqualTo("Zoë Wójcik, Ελένη Παπαδοπούλου");
        assertThat(row.get("Due date")).isEqualTo("2027-03-01");
        assertThat(row.get("Support, objections"))
                .isEqualTo("Council: Owner\nHealth trust: Supports\n"
                        + "Charity: Can accept, “Five days are too few for our trustees; ten would let us read them.”");
        assertThat(row.get("Discussion")).contains("Yes: same place, every time. (Someone at Charity)");
        assertThat(row.get("Merged actions")).contains("Send the agenda earlier", "Same thing, really.");
    }

    @Test
    void both_wordings_and_an_objection_are_in_the_row() throws IOException {
        CSVRecord row = rows(new WorkshopPlan().build()).getFirst();

        assertThat(row.get("Open objection")).isEqualTo("yes");
        assertThat(row.get("Two versions"))
                .isEqualTo("Action: Pool the training budgets (The facilitator)"
                        + " / Share the training calendar before pooling any money (Someone at Charity)");
    }

    @Test
    void no_cell_is_taken_for_a_formula() throws IOException {
        PlanBuilder draft = HostilePlan.plan();
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "\t=1", " =1")) {
            draft.action(formula).with(FieldKind.PERSON, formula).onTheBoard();
        }
        assertThat(rows(draft.build())).allSatisfy(row -> assertThat(row.toList())
                .allSatisfy(cell -> assertThat(cell).doesNotContainPattern("\\A[=+@\\t\\r＝-]")));
    }

    @Test
    void a_spreadsheet_sees_utf_8_and_the_lines_of_the_standard() {
        String text = new String(PlanCsv.write(new WorkshopPlan().build()), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeffNo.,Status,").contains("\r\n2,Agreed,");
    }

    private static List<CSVRecord> rows(ExportedPlan plan) throws IOException {
        String text = new String(PlanCsv.write(plan), StandardCharsets.UTF_8).substring(1);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new java.io.StringReader(text))
                .getRecords();
    }
}
