package org.patlive.report.table;

import java.util.List;

/**
 * A table of figures in the report. Its first column and its first row are headings.
 *
 * @param cssClass the CSS classes of the table
 * @param caption its caption
 * @param notes the meaning of the short words in its cells
 */
public record ReportTable(String cssClass, String caption, List<String> head, List<Row> rows, List<String> notes) {

    private static final int MAX_ROWS_ON_ONE_PAGE = 14;

    /** Whether it is short enough to be kept on one page. */
    boolean isKeptTogether() {
        return rows.size() <= MAX_ROWS_ON_ONE_PAGE;
    }

    /** @param name the heading of the row */
    public record Row(String name, List<Cell> cells) {}

    /**
     * @param small a second line in small print; empty for none
     * @param cssClass the CSS class of the cell: a band, a colour of the heatmap, or hidden; empty for none
     */
    public record Cell(String text, String small, String cssClass) {

        public static Cell plain(String text) {
            return new Cell(text, "", "");
        }
    }
}
