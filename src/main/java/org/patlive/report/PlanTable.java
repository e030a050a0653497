package org.patlive.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The actions as CSV (RFC 4180, UTF-8), a row each; nothing in it is taken for a formula. */
final class PlanTable {

    private static final char BYTE_ORDER_MARK = '\ufeff'; // without it a spreadsheet takes é for Ã©

    private PlanTable() {}

    static byte[] of(WrittenPlan plan) {
        StringWriter table = new StringWriter();
        table.write(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(table, CSVFormat.RFC4180)) {
            printer.printRecord(ActionColumn.names());
            for (WrittenAction action : plan.actions().toList()) {
                printer.printRecord(ActionColumn.cells(action).stream()
                        .map(PlanTable::neutral)
                        .toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet computes what begins like this, and a formula can fetch and send. */
    private static Object neutral(Object cell) {
        String text = cell.toString();
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : cell;
    }
}
