package org.patlive.report.table;

import org.dhatim.fastexcel.Worksheet;

/** How every worksheet looks. */
public final class WorksheetStyle {

    private static final int LONGEST_CELL = 32_767; // characters; what a cell of a workbook holds
    private static final String GOES_ON = "… (goes on in the printed document)";

    private WorksheetStyle() {}

    /** A heading that stays in sight and stands on each page. */
    public static void heading(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column)
                .bold()
                .fillColor("EEEEEE")
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    public static void page(Worksheet sheet, int headings) {
        sheet.freezePane(0, headings);
        sheet.repeatRows(headings - 1);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    public static String fitting(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - GOES_ON.length()) + GOES_ON;
    }
}
