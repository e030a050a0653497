package org.patlive.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.patlive.analysis.disagreement.Division;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.analysis.projection.Projection;
import org.patlive.picture.HeatmapPicture;
import org.patlive.report.file.PrintedFigures;
import org.patlive.report.pdf.DocumentTemplate;
import org.patlive.report.table.CellFormatter;
import org.patlive.report.table.ReportTable;
import org.patlive.report.table.ReportTable.Cell;
import org.patlive.report.table.ReportTable.Row;

/** The heatmap of disagreement and of mean scores: a table whose cells have the colours of the screen. */
final class HeatmapChapter {

    private static final DocumentTemplate BODY = new DocumentTemplate("report-heatmap");
    private static final List<String> HEAD = List.of("Principle", "A", "B", "C", "D", "E", "F");

    /** As many as there are colours; what the legend says beyond them explains the signs in the cells. */
    private static final int COLOURS = 4;

    private HeatmapChapter() {}

    /** @param kind the class of its colour; empty for a sign */
    record Key(String kind, String words) {}

    /** One heatmap with its legend. */
    record Heat(String lead, ReportTable table, List<Key> legend) {}

    private record Content(List<Heat> heats) {}

    static Chapter of(ReportedRound reported) {
        return new Chapter(
                "heatmap",
                "Heatmap",
                true,
                BODY.filledWith(new Content(List.of(
                        heat(reported, HeatmapMode.DISAGREEMENT, "Disagreement in percent by statement"),
                        heat(reported, HeatmapMode.MEAN, "Mean score by statement, 1 to 4")))));
    }

    static Heat heat(ReportedRound reported, HeatmapMode mode, String caption) {
        Projection.Heatmap heatmap = Projection.heatmap(reported.results(), mode);
        CellFormatter cells = new CellFormatter();
        List<Row> rows = new ArrayList<>();
        for (int principle = 1; principle <= 6; principle++) {
            int number = principle;
            rows.add(new Row(
                    PrintedFigures.principle(principle),
                    heatmap.cells().stream()
                            .filter(cell -> cell.item().principle() == number)
                            .map(cell -> cell(cell, cells, mode))
                            .toList()));
        }
        return new Heat(
                PrintedFigures.sentence(heatmap.message()),
                new ReportTable("heat", caption, HEAD, rows, cells.notes()),
                showsDivisions(heatmap) ? signs() : colours(mode));
    }

    /** In the colour of its figure; a class has a sign and no colour. */
    private static Cell cell(Projection.Cell cell, CellFormatter cells, HeatmapMode mode) {
        return cell.division().isShown()
                ? new Cell(cell.text(), cell.item().code(), "")
                : cells.shaded(
                        cell.colour(),
                        colour -> new Cell(cell.text(), cell.item().code(), kind(mode) + colour));
    }

    private static List<Key> colours(HeatmapMode mode) {
        List<String> legend = HeatmapPicture.legend(mode);
        List<Key> keys = new ArrayList<>();
        for (int entry = 0; entry < legend.size(); entry++) {
            keys.add(new Key(entry < COLOURS ? kind(mode) + entry : "", legend.get(entry)));
        }
        return keys;
    }

    private static List<Key> signs() {
        return Stream.of(Division.values())
                .map(division -> new Key("", division.sign() + " " + division.words()))
                .toList();
    }

    /** Whether its cells say which gap is the wider, because an Anonymous round shows no gaps. */
    private static boolean showsDivisions(Projection.Heatmap heatmap) {
        return heatmap.cells().stream().anyMatch(cell -> cell.division().isShown());
    }

    /** Whether anything of it may be shown. */
    static boolean isShown(ReportedRound reported, HeatmapMode mode) {
        Projection.Heatmap heatmap = Projection.heatmap(reported.results(), mode);
        return showsDivisions(heatmap)
                || heatmap.cells().stream().anyMatch(cell -> cell.colour().isShown());
    }

    /** Means have the colours of the bands, everything else those of the gaps. */
    private static String kind(HeatmapMode mode) {
        return mode == HeatmapMode.MEAN ? "mean-" : "gap-";
    }
}
