package org.patlive.report.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.patlive.assessment.round.RoundData;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;
import org.patlive.report.file.PrintableText;
import org.patlive.report.pdf.PrintDocument;
import org.patlive.shared.text.Dates;
import org.patlive.shared.text.Texts;
import org.patlive.words.PrivacyStatement;

/** Writes the results as an Excel workbook with a worksheet for each view; texts are strings, never formulas. */
final class ResultsWorkbook {

    private static final List<String> DECIMALS = List.of("0", "0.0", "0.00");
    private static final int NARROW = 12;
    private static final int WIDE = 60;
    private static final int LONG = 24; // characters; a column with longer text is wide

    private final Snapshot snapshot;
    private final Instrument instrument;
    private final LocalDate createdOn;

    ResultsWorkbook(Snapshot snapshot, Instrument instrument, LocalDate createdOn) {
        this.snapshot = snapshot;
        this.instrument = instrument;
        this.createdOn = createdOn;
    }

    byte[] write() {
        RoundData round = snapshot.round();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "PAT Live", "1.0")) {
            book.properties()
                    .setTitle(PrintDocument.title(
                            Texts.text("report.workbook.title"),
                            PrintableText.line(round.partnership().name()),
                            PrintableText.line(round.plan().title())));
            about(book.newWorksheet(Texts.text("report.workbook.about")), round);
            for (ResultsView view : new ResultsViews(snapshot, instrument).all()) {
                fill(book.newWorksheet(view.name()), view);
            }
            textSheet(
                    book.newWorksheet(Texts.text("report.comments.heading")),
                    List.of(Texts.text("report.table.about"), Texts.text("report.table.comment")),
                    new CommentsAndFindings(snapshot, instrument).comments());
            textSheet(
                    book.newWorksheet(Texts.text("report.findings.heading")),
                    List.of(Texts.text("report.table.about"), Texts.text("report.field.finding")),
                    new CommentsAndFindings(snapshot, instrument).findings());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void about(Worksheet sheet, RoundData round) {
        textSheet(
                sheet,
                List.of(Texts.text("report.workbook.title"), ""),
                List.of(
                        List.of(
                                Texts.text("report.workbook.partnership"),
                                round.partnership().name()),
                        List.of(Texts.text("report.table.round"), round.plan().title()),
                        List.of(
                                Texts.text("report.cover.purpose"),
                                round.plan().purpose().label()),
                        List.of(Texts.text("report.workbook.as-at"), Dates.full(createdOn)),
                        List.of(
                                Texts.text("report.workbook.privacy"),
                                PrivacyStatement.brief(round.plan().disclosure())),
                        List.of(Texts.text("report.workbook.hidden-cells"), Texts.text("report.workbook.hidden")),
                        List.of(
                                Texts.text("report.plan.source"),
                                instrument.publication().acknowledgement()),
                        List.of(Texts.text("report.workbook.additions"), Texts.text("report.workbook.addition"))));
    }

    private static void fill(Worksheet sheet, ResultsView view) {
        List<String> heads = new ArrayList<>();
        if (view.hasGroups()) {
            heads.add(view.group());
        }
        heads.add(Texts.text("report.table.key"));
        heads.add(view.item());
        int first = heads.size();
        heads.addAll(view.figures());
        for (int column = 0; column < heads.size(); column++) {
            WorksheetStyle.heading(sheet, 0, column, heads.get(column));
            sheet.width(column, width(view, column, first));
        }
        int row = 0;
        for (ResultsView.Row line : view.rows()) {
            row++;
            if (view.hasGroups()) {
                text(sheet, row, 0, line.group());
            }
            text(sheet, row, first - 2, line.key());
            text(sheet, row, first - 1, line.title());
            for (int cell = 0; cell < line.cells().size(); cell++) {
                cell(sheet, row, first + cell, line.cells().get(cell));
            }
        }
        WorksheetStyle.pageSetup(sheet, 1);
        if (!view.message().isEmpty()) {
            sheet.header(PrintableText.line(view.message()).replace("&", "&&"), org.dhatim.fastexcel.Position.CENTER);
        }
    }

    private static double width(ResultsView view, int column, int first) {
        if (column < first) {
            return column == first - 2 ? NARROW : column == first - 1 ? WIDE : LONG;
        }
        int longest = view.rows().stream()
                .map(row -> row.cells().get(column - first))
                .mapToInt(cell -> cell instanceof ResultsCell.Text(String text) ? text.length() : 0)
                .max()
                .orElse(0);
        return longest > LONG ? WIDE : longest > NARROW ? LONG : NARROW + 2;
    }

    private static void cell(Worksheet sheet, int row, int column, ResultsCell cell) {
        switch (cell) {
            case ResultsCell.Number(double value, int places) -> {
                sheet.value(row, column, value);
                sheet.style(row, column)
                        .format(DECIMALS.get(places))
                        .verticalAlignment("top")
                        .set();
            }
            case ResultsCell.Text(String text) -> text(sheet, row, column, text);
            case ResultsCell.Hidden(String why, String range) -> {
                sheet.value(row, column, range.isEmpty() ? why : range);
                sheet.style(row, column)
                        .italic()
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
            }
        }
    }

    private static void textSheet(Worksheet sheet, List<String> heads, List<List<String>> rows) {
        sheet.width(0, LONG * 1.5);
        sheet.width(1, WIDE * 1.5);
        for (int column = 0; column < heads.size(); column++) {
            WorksheetStyle.heading(sheet, 0, column, heads.get(column));
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < heads.size(); column++) {
                text(sheet, row + 1, column, rows.get(row).get(column));
            }
        }
        WorksheetStyle.pageSetup(sheet, 1);
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, WorksheetStyle.truncate(PrintableText.text(text)));
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }
}
