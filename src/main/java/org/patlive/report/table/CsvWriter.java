package org.patlive.report.table;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows as CSV (RFC 4180, UTF-8); nothing in it is taken for a formula. */
public final class CsvWriter {

    private static final char BYTE_ORDER_MARK = '\ufeff'; // without it a spreadsheet takes é for Ã©

    private CsvWriter() {}

    public static byte[] of(List<String> heading, List<? extends List<?>> rows) {
        StringWriter table = new StringWriter();
        table.write(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(table, CSVFormat.RFC4180)) {
            printer.printRecord(heading);
            for (List<?> row : rows) {
                printer.printRecord(row.stream().map(CsvWriter::neutral).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet computes what begins like this, and a formula can fetch and send. Numbers are left alone. */
    private static Object neutral(Object cell) {
        String text = cell.toString();
        return cell instanceof Number || text.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) < 0
                ? cell
                : "'" + text;
    }
}
