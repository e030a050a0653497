package org.patlive.analysis;

import java.util.List;
import org.patlive.analysis.Projection.Cell;
import org.patlive.analysis.Projection.Heatmap;
import org.patlive.analysis.Results.Distribution;
import org.patlive.analysis.Results.StatementResult;

/** How far apart the answers to each statement lie: exactly, or as one of four colours. */
final class HeatmapProjection {

    private static final List<Integer> MIDDLES = List.of(12, 37, 62, 87);

    private HeatmapProjection() {}

    static Heatmap of(Results results) {
        List<Cell> cells = results.statements().stream()
                .map(statement -> cell(results, statement))
                .toList();
        return new Heatmap(HeatmapMessage.of(results, cells), results.respondents(), cells);
    }

    private static Cell cell(Results results, StatementResult statement) {
        Figure<Disagreement> disagreement = statement
                .distribution()
                .value()
                .map(Distribution::disagreement)
                .orElseGet(() -> Figure.hidden(statement.distribution().reason().orElseThrow()));
        int n = statement.distribution().value().map(Distribution::n).orElse(0);
        boolean exact = !Projection.isCoarse(results, n);
        return new Cell(
                statement.item(),
                disagreement.map(d -> exact ? d.percent() : MIDDLES.get(d.quarter())),
                disagreement.map(Disagreement::quarter),
                exact,
                n);
    }
}
