package org.patlive.report.chapter;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.projection.ComparisonProjection;
import org.patlive.analysis.projection.ExportProjection.Part;
import org.patlive.analysis.projection.ExportProjection.Principle;
import org.patlive.analysis.projection.ExportProjection.Total;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.report.file.PrintableText;
import org.patlive.report.file.PrintedFigures;
import org.patlive.report.image.Illustration;
import org.patlive.report.image.PictureKind;
import org.patlive.report.pdf.DocumentTemplate;
import org.patlive.report.table.CellFormatter;
import org.patlive.report.table.ReportTable;
import org.patlive.report.table.ReportTable.Cell;
import org.patlive.report.table.ReportTable.Row;

/** Organisations, or levels, side by side: as far as they may be shown. */
final class GroupsChapter {

    private static final DocumentTemplate BODY = new DocumentTemplate("report-groups");

    /** Millimetres for a board, and for the page. */
    private static final double BOARD = 46;

    private static final double PAGE = 174;

    private GroupsChapter() {}

    private record Content(
            String lead,
            String picture,
            List<String> differences,
            List<String> hidden,
            List<ReportTable> tables,
            List<HeatmapChapter.Heat> heats,
            boolean bandsAlone) {

        boolean hasHidden() {
            return !hidden.isEmpty();
        }

        boolean hasDifferences() {
            return !differences.isEmpty();
        }
    }

    static Chapter organisations(ReportedRound reported) {
        return chapter(
                reported,
                "organisations",
                "Organisations",
                ComparisonProjection.ofOrganisations(reported.results()),
                PictureKind.ORGANISATIONS,
                reported.figures().organisations(),
                HeatmapMode.ORGANISATIONS);
    }

    static Chapter levels(ReportedRound reported) {
        return chapter(
                reported,
                "levels",
                "Levels",
                ComparisonProjection.ofLevels(reported.results()),
                PictureKind.LEVELS,
                reported.figures().levels(),
                HeatmapMode.LEVELS);
    }

    private static Chapter chapter(
            ReportedRound reported,
            String id,
            String heading,
            ComparisonProjection comparison,
            PictureKind picture,
            List<Part> parts,
            HeatmapMode mode) {
        boolean shown =
                comparison.boards().stream().anyMatch(board -> board.hidden().isEmpty());
        boolean bandsAlone = reported.results().disclosure().mode() == Mode.ANONYMOUS;
        List<HeatmapChapter.Heat> heats = HeatmapChapter.isShown(reported, mode)
                ? List.of(HeatmapChapter.heat(
                        reported, mode, bandsAlone ? "Which of the two is wider" : mode.label() + ", in points"))
                : List.of();
        return new Chapter(
                id,
                heading,
                shown && mode == HeatmapMode.LEVELS, // what the organisations have follows it
                BODY.filledWith(new Content(
                        PrintedFigures.sentence(comparison.message()),
                        shown
                                ? Illustration.of(
                                        reported.pictures().svg(picture),
                                        Math.min(
                                                PAGE,
                                                BOARD
                                                        * Math.max(
                                                                2,
                                                                comparison
                                                                        .boards()
                                                                        .size())))
                                : "",
                        comparison.differences().stream()
                                .map(PrintableText::line)
                                .toList(),
                        comparison.boards().stream()
                                .flatMap(board -> board.hidden().stream()
                                        .map(why -> PrintableText.line(board.name()) + ": " + why.sentence()))
                                .toList(),
                        shown ? tables(heading, parts, bandsAlone) : List.of(),
                        heats,
                        bandsAlone)));
    }

    /** @param bandsAlone of an Anonymous round: no means, no numbers of partners, no significance */
    private static List<ReportTable> tables(String heading, List<Part> parts, boolean bandsAlone) {
        Filled scores = (part, cells) -> Stream.concat(
                part.principles().stream().map(principle -> score(principle.total(), cells)),
                Stream.of(aggregate(part.aggregate(), cells)));
        if (bandsAlone) {
            return List.of(table(heading + ": bands of the mean scores", Stream.of("Aggregate"), parts, scores));
        }
        return List.of(
                table(
                        heading + ": mean scores, and how many partners they rest on",
                        Stream.of("Aggregate"),
                        parts,
                        scores),
                table(
                        heading + ": mean significance, 1 to 5",
                        Stream.of(),
                        parts,
                        (part, cells) -> part.principles().stream().map(principle -> significance(principle, cells))));
    }

    /** Fills the row of one group. */
    private interface Filled {
        Stream<Cell> row(Part part, CellFormatter cells);
    }

    private static ReportTable table(String caption, Stream<String> last, List<Part> parts, Filled filled) {
        CellFormatter cells = new CellFormatter();
        List<Row> rows = parts.stream()
                .map(part -> new Row(
                        PrintableText.line(part.name()), filled.row(part, cells).toList()))
                .toList();
        return new ReportTable(
                "figures groups",
                caption,
                Stream.of(Stream.of("Group"), IntStream.rangeClosed(1, 6).mapToObj(PrintedFigures::principle), last)
                        .flatMap(names -> names)
                        .toList(),
                rows,
                cells.notes());
    }

    /** The mean, or the band alone in an Anonymous round, in the colour of its band. */
    private static Cell score(Total total, CellFormatter cells) {
        return cells.shaded(
                total.band(),
                band -> new Cell(
                        total.mean().value().map(PrintedFigures::decimal).orElse(PrintedFigures.range(band)),
                        n(total.n()),
                        "band-" + band.range()));
    }

    private static Cell aggregate(Total total, CellFormatter cells) {
        return cells.shaded(
                total.band(),
                band -> new Cell(
                        total.mean().value().map(PrintedFigures::decimal).orElse(PrintedFigures.aggregateRange(band)),
                        n(total.n()),
                        "band-" + band.range()));
    }

    private static Cell significance(Principle principle, CellFormatter cells) {
        return cells.of(principle.significance(), PrintedFigures::decimal);
    }

    private static String n(Figure<Integer> n) {
        return n.value().map(count -> "n " + count).orElse("");
    }
}
