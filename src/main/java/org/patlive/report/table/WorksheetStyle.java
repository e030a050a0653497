package org.patlive.report.table;

import static org.patlive.shared.text.Texts.text;

import org.dhatim.fastexcel.Worksheet;

/** The style that all worksheets share. */
public final class WorksheetStyle {

    private static final int MAX_CELL_LENGTH = 32_767; // the limit of Excel, in characters

    private WorksheetStyle() {}

    /** Writes the heading of a column. */
    public static void heading(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column)
                .bold()
                .fillColor("EEEEEE")
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    /** Freezes the rows of headings and repeats them on each printed page, in landscape and fitted to its width. */
    public static void pageSetup(Worksheet sheet, int headings) {
        sheet.freezePane(0, headings);
        sheet.repeatRows(headings - 1);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /** Cuts text that is too long for a cell, and says so. */
    public static String truncate(String text) {
        if (text.length() <= MAX_CELL_LENGTH) {
            return text;
        }
        String note = text("report.table.cut");
        return text.substring(0, MAX_CELL_LENGTH - note.length()) + note;
    }
}
