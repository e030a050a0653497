package org.patlive.report;

/** The actions as CSV (RFC 4180, UTF-8), a row each; nothing in it is taken for a formula. */
final class PlanTable {

    private PlanTable() {}

    static byte[] of(WrittenPlan plan) {
        return CommaTable.of(
                ActionColumn.names(), plan.actions().map(ActionColumn::cells).toList());
    }
}
