package org.patlive.report.chapter;

import static org.patlive.shared.text.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.patlive.words.StatementWords;

/** The chapter with the heatmaps of disagreement and of mean scores, as tables in the colours of the screen. */
final class HeatmapChapter {

    private static final DocumentTemplate BODY = new DocumentTemplate("report-heatmap");

    /** The number of colours; further entries of a legend explain signs in the cells. */
    private static final int COLOURS = 4;

    private HeatmapChapter() {}

    /** @param cssClass the CSS class of the colour; empty for a sign */
    record LegendEntry(String cssClass, String words) {}

    /** One heatmap with its legend. */
    record HeatmapTable(String lead, ReportTable table, List<LegendEntry> legend) {}

    private record Content(Map<String, String> texts, List<HeatmapTable> heatmaps) {}

    static Chapter of(ReportedRound reported) {
        return new Chapter(
                "heatmap",
                text("report.heatmap.heading"),
                true,
                BODY.render(new Content(
                        Map.of(
                                "reading", text("report.heatmap.reading"),
                                "addition", text("report.heatmap.addition")),
                        List.of(
                                heat(reported, HeatmapMode.DISAGREEMENT, text("report.heatmap.disagreement")),
                                heat(reported, HeatmapMode.MEAN, text("report.heatmap.mean"))))));
    }

    private static List<String> head() {
        return List.of(text("report.table.principle"), "A", "B", "C", "D", "E", "F");
    }

    static HeatmapTable heat(ReportedRound reported, HeatmapMode mode, String caption) {
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
        return new HeatmapTable(
                PrintedFigures.asSentence(heatmap.sentence().words()),
                new ReportTable("heat", caption, head(), rows, cells.notes()),
                showsDivisions(heatmap) ? signs() : colours(mode));
    }

    /** Returns a cell in the colour of its figure; a class (between, within, both) has a sign and no colour. */
    private static Cell cell(Projection.Cell cell, CellFormatter cells, HeatmapMode mode) {
        return cell.division().isShown()
                ? new Cell(cell.text(), cell.item().code(), "")
                : cells.coloured(
                        cell.colour(),
                        colour -> new Cell(cell.text(), cell.item().code(), colourClass(mode) + colour));
    }

    private static List<LegendEntry> colours(HeatmapMode mode) {
        List<String> legend = HeatmapPicture.legend(mode);
        List<LegendEntry> entries = new ArrayList<>();
        for (int entry = 0; entry < legend.size(); entry++) {
            entries.add(new LegendEntry(entry < COLOURS ? colourClass(mode) + entry : "", legend.get(entry)));
        }
        return entries;
    }

    private static List<LegendEntry> signs() {
        return Stream.of(Division.values())
                .map(division -> new LegendEntry("", division.sign() + " " + StatementWords.label(division)))
                .toList();
    }

    /** Returns whether cells show a class: in an Anonymous round which gap is wider, in place of the gaps. */
    private static boolean showsDivisions(Projection.Heatmap heatmap) {
        return heatmap.cells().stream().anyMatch(cell -> cell.division().isShown());
    }

    /** Returns whether any of its cells may be shown. */
    static boolean isShown(ReportedRound reported, HeatmapMode mode) {
        Projection.Heatmap heatmap = Projection.heatmap(reported.results(), mode);
        return showsDivisions(heatmap)
                || heatmap.cells().stream().anyMatch(cell -> cell.colour().isShown());
    }

    /** Returns the CSS class of a colour without its number: means are coloured as bands, all else as gaps. */
    private static String colourClass(HeatmapMode mode) {
        return mode == HeatmapMode.MEAN ? "mean-" : "gap-";
    }
}
