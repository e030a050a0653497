package org.patlive.report.table;

import java.util.List;

/**
 * One view of a round's results as a table. Workbook and CSV are made of the same views, so they cannot differ.
 *
 * @param name of the view, as on the screen
 * @param message its one sentence, as on the screen
 * @param item what a row is about: "Principle"
 * @param group what stands before it, such as "Organisation"; empty where every row is about the whole room
 * @param figures headings of the columns
 */
record ResultsView(String name, String message, String group, String item, List<String> figures, List<Row> rows) {

    /**
     * @param group empty for the whole room
     * @param key what programs know it by: {@code 1}, {@code 4C}, {@code aggregate}
     * @param title what people read
     */
    record Row(String group, String key, String title, List<ResultsCell> cells) {}

    boolean hasGroups() {
        return !group.isEmpty();
    }
}
