package org.patlive.report.chapter;

import static org.patlive.shared.text.Texts.text;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.projection.ComparisonProjection;
import org.patlive.analysis.projection.ExportProjection.GroupFigures;
import org.patlive.analysis.projection.ExportProjection.Principle;
import org.patlive.analysis.projection.ExportProjection.Total;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.picture.ComparisonSvg;
import org.patlive.report.file.PrintableText;
import org.patlive.report.file.PrintedFigures;
import org.patlive.report.image.Illustration;
import org.patlive.report.image.PictureKind;
import org.patlive.report.pdf.DocumentTemplate;
import org.patlive.report.table.CellFormatter;
import org.patlive.report.table.ReportTable;
import org.patlive.report.table.ReportTable.Cell;
import org.patlive.report.table.ReportTable.Row;
import org.patlive.words.ComparisonWords;
import org.patlive.words.NameWords;

/** The chapters that compare organisations, or levels, as far as the disclosure rules allow. */
final class GroupsChapter {

    private static final DocumentTemplate BODY = new DocumentTemplate("report-groups");

    /** The width of one dartboard on paper, in millimetres. */
    private static final double BOARD_WIDTH_MM = 46;

    /** The width of a page without its margins, in millimetres. */
    private static final double PAGE_WIDTH_MM = 174;

    private GroupsChapter() {}

    private record Content(
            String lead,
            String picture,
            List<String> differences,
            List<String> hidden,
            List<ReportTable> tables,
            List<HeatmapChapter.HeatmapTable> heatmaps,
            String disclosure,
            String addition) {

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
                text("report.groups.organisations"),
                ComparisonProjection.ofOrganisations(reported.results()),
                PictureKind.ORGANISATIONS,
                reported.figures().organisations(),
                HeatmapMode.ORGANISATIONS);
    }

    static Chapter levels(ReportedRound reported) {
        return chapter(
                reported,
                "levels",
                text("report.groups.levels"),
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
            List<GroupFigures> parts,
            HeatmapMode mode) {
        boolean shown =
                comparison.boards().stream().anyMatch(board -> board.hidden().isEmpty());
        boolean bandsAlone = reported.results().disclosure().mode() == Mode.ANONYMOUS;
        List<HeatmapChapter.HeatmapTable> heatmaps = HeatmapChapter.isShown(reported, mode)
                ? List.of(HeatmapChapter.heat(reported, mode, gapsCaption(mode, bandsAlone)))
                : List.of();
        return new Chapter(
                id,
                heading,
                shown && mode == HeatmapMode.LEVELS, // the chapter on organisations follows on the same page
                BODY.render(new Content(
                        PrintedFigures.asSentence(comparison.sentence().words()),
                        shown
                                ? Illustration.xhtml(
                                        reported.pictures().svg(picture),
                                        Math.min(PAGE_WIDTH_MM, BOARD_WIDTH_MM * ComparisonSvg.columns(comparison)))
                                : "",
                        ComparisonWords.differences(comparison).stream()
                                .map(PrintableText::line)
                                .toList(),
                        comparison.boards().stream()
                                .flatMap(board -> board.hidden().stream()
                                        .map(why -> text(
                                                "report.groups.hidden",
                                                "group",
                                                PrintableText.line(NameWords.group(board.name())),
                                                "reason",
                                                why)))
                                .toList(),
                        shown ? tables(mode, parts, bandsAlone) : List.of(),
                        heatmaps,
                        bandsAlone ? text("report.groups.disclosure") : "",
                        bandsAlone ? text("report.groups.addition-bands") : text("report.groups.addition-means"))));
    }

    private static String gapsCaption(HeatmapMode mode, boolean bandsAlone) {
        return bandsAlone
                ? text("report.groups.wider-gap")
                : mode == HeatmapMode.LEVELS
                        ? text("report.groups.gaps-by-level")
                        : text("report.groups.gaps-by-organisation");
    }

    /** @param bandsAlone whether to leave out means, numbers of partners and significance, as for an Anonymous round */
    private static List<ReportTable> tables(HeatmapMode mode, List<GroupFigures> parts, boolean bandsAlone) {
        boolean levels = mode == HeatmapMode.LEVELS;
        RowCells scores = (part, cells) -> Stream.concat(
                part.principles().stream().map(principle -> score(principle.total(), cells)),
                Stream.of(aggregate(part.aggregate(), cells)));
        if (bandsAlone) {
            return List.of(table(
                    levels ? text("report.groups.bands-by-level") : text("report.groups.bands-by-organisation"),
                    Stream.of(text("report.table.aggregate")),
                    parts,
                    scores));
        }
        return List.of(
                table(
                        levels ? text("report.groups.scores-by-level") : text("report.groups.scores-by-organisation"),
                        Stream.of(text("report.table.aggregate")),
                        parts,
                        scores),
                table(
                        levels
                                ? text("report.groups.significance-by-level")
                                : text("report.groups.significance-by-organisation"),
                        Stream.of(),
                        parts,
                        (part, cells) -> part.principles().stream().map(principle -> significance(principle, cells))));
    }

    /** Creates the cells in the row of one group. */
    @FunctionalInterface
    private interface RowCells {
        Stream<Cell> of(GroupFigures part, CellFormatter cells);
    }

    private static ReportTable table(String caption, Stream<String> last, List<GroupFigures> parts, RowCells rowCells) {
        CellFormatter cells = new CellFormatter();
        List<Row> rows = parts.stream()
                .map(part -> new Row(
                        PrintableText.line(NameWords.group(part.name())),
                        rowCells.of(part, cells).toList()))
                .toList();
        return new ReportTable(
                "figures groups",
                caption,
                Stream.of(
                                Stream.of(text("report.groups.group")),
                                IntStream.rangeClosed(1, 6).mapToObj(PrintedFigures::principle),
                                last)
                        .flatMap(names -> names)
                        .toList(),
                rows,
                cells.notes());
    }

    /** Returns the mean, or only the band in an Anonymous round, in the colour of the band. */
    private static Cell score(Total total, CellFormatter cells) {
        return cells.coloured(
                total.band(),
                band -> new Cell(
                        total.mean().value().map(PrintedFigures::decimal).orElse(PrintedFigures.range(band)),
                        n(total.n()),
                        "band-" + band.range()));
    }

    private static Cell aggregate(Total total, CellFormatter cells) {
        return cells.coloured(
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
        return n.value().map(count -> text("report.table.n-of", "count", count)).orElse("");
    }
}
