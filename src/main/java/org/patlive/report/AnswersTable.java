package org.patlive.report;

import java.util.ArrayList;
import java.util.List;
import org.patlive.analysis.Results.Individual;
import org.patlive.assessment.Response;

/** Whole sheets of an Open round, in the columns in which responses come in; empty for what is not answered. */
final class AnswersTable {

    private AnswersTable() {}

    static byte[] of(List<Individual> partners) {
        return CommaTable.of(
                Response.COLUMNS, partners.stream().map(AnswersTable::line).toList());
    }

    private static List<Object> line(Individual partner) {
        List<Object> cells = new ArrayList<>(
                List.of(Printable.line(partner.name()), Printable.line(partner.organisation()), partner.level()));
        partner.answers().forEach(answer -> cells.add(answer == 0 ? "" : answer));
        return cells;
    }
}
