package org.patlive.report.table;

import java.util.List;

/**
 * A table of figures in the report. Its first column and its first row are headings.
 *
 * @param kind the class of its looks
 * @param caption what it shows, in a few words
 * @param notes what its short words mean
 */
public record ReportTable(String kind, String caption, List<String> head, List<Row> rows, List<String> notes) {

    private static final int SHORT = 14;

    /** Whether it fits on what is left of most pages: then it is not cut. */
    boolean isShort() {
        return rows.size() <= SHORT;
    }

    /** @param name its heading */
    public record Row(String name, List<Cell> cells) {}

    /**
     * @param small a second line, or nothing
     * @param kind the class of its looks: a band or a colour of the heatmap, hidden, or nothing
     */
    public record Cell(String text, String small, String kind) {

        public static Cell plain(String text) {
            return new Cell(text, "", "");
        }
    }
}
