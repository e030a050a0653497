package org.patlive.report.table;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes rows as CSV (RFC 4180, UTF-8) that spreadsheets can open safely: no cell is evaluated as a formula. */
public final class CsvWriter {

    private static final char BYTE_ORDER_MARK = '\ufeff'; // without it Excel reads UTF-8 as Windows-1252

    private CsvWriter() {}

    public static byte[] write(List<String> heading, List<? extends List<?>> rows) {
        StringWriter table = new StringWriter();
        table.write(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(table, CSVFormat.RFC4180)) {
            printer.printRecord(heading);
            for (List<?> row : rows) {
                printer.printRecord(row.stream().map(CsvWriter::escapeFormula).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Quotes text that a spreadsheet would evaluate as a formula (CSV injection). Numbers stay as they are. */
    private static Object escapeFormula(Object cell) {
        String text = cell.toString();
        return cell instanceof Number || text.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) < 0
                ? cell
                : "'" + text;
    }
}
