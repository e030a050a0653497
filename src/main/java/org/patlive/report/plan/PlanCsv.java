package org.patlive.report.plan;

import org.patlive.report.table.CsvWriter;

/** Writes the actions of a plan as CSV, a row each. */
final class PlanCsv {

    private PlanCsv() {}

    static byte[] write(ExportedPlan plan) {
        return CsvWriter.write(
                ActionColumn.labels(), plan.actions().map(ActionColumn::cells).toList());
    }
}
