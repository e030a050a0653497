package org.patlive.report.table;

import java.util.ArrayList;
import java.util.List;
import org.patlive.analysis.result.Results.Individual;
import org.patlive.assessment.entry.Response;
import org.patlive.report.file.PrintableText;

/**
 * Writes all answers of the partners of an Open round as CSV, in the columns in which responses are imported. A cell
 * without an answer is empty.
 */
final class AnswersCsv {

    private AnswersCsv() {}

    static byte[] write(List<Individual> partners) {
        return CsvWriter.write(
                Response.COLUMNS, partners.stream().map(AnswersCsv::line).toList());
    }

    private static List<Object> line(Individual partner) {
        List<Object> cells = new ArrayList<>(List.of(
                PrintableText.line(partner.name()), PrintableText.line(partner.organisation()), partner.level()));
        partner.answers().forEach(answer -> cells.add(answer == 0 ? "" : answer));
        return cells;
    }
}
