package org.patlive.report.table;

import java.util.List;

/**
 * One view of a round's results as a table. Workbook and CSV are written from the same views, so that their figures agree.
 *
 * @param name the name of the view, as on the screen
 * @param message its message in one sentence, as on the screen; empty for none
 * @param group the heading of the column of groups, such as "Organisation"; empty where every row is about all respondents
 * @param item the heading of the column of items: "Principle"
 * @param figures the headings of the columns of figures
 */
record ResultsView(String name, String message, String group, String item, List<String> figures, List<Row> rows) {

    /**
     * @param group the name of the group; empty for all respondents
     * @param key the key of the item, for programs: {@code 1}, {@code 4C}, {@code aggregate}
     * @param title the title of the item, for readers
     */
    record Row(String group, String key, String title, List<ResultsCell> cells) {}

    boolean hasGroups() {
        return !group.isEmpty();
    }
}
