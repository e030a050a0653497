package org.patlive.report.plan;

import org.patlive.report.table.CsvWriter;

/** The actions as CSV (RFC 4180, UTF-8), a row each; nothing in it is taken for a formula. */
final class PlanCsv {

    private PlanCsv() {}

    static byte[] of(ExportedPlan plan) {
        return CsvWriter.of(
                ActionColumn.names(), plan.actions().map(ActionColumn::cells).toList());
    }
}
