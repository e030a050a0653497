package org.patlive.report.plan;

import static org.patlive.shared.text.Texts.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.patlive.instrument.Instrument;
import org.patlive.report.pdf.PrintDocument;
import org.patlive.report.plan.ExportedAction.Position;
import org.patlive.report.plan.ExportedPlan.AttributedText;
import org.patlive.report.plan.ExportedPlan.Conflict;
import org.patlive.report.table.WorksheetStyle;

/**
 * Writes a plan as an Excel workbook with three worksheets: the actions, the positions of organisations on them, and the
 * decision. Texts are written as strings, so that no spreadsheet evaluates them as formulas.
 */
final class PlanWorkbook {

    private static final String DATE = "d mmm yyyy";

    private final Instrument instrument;

    PlanWorkbook(Instrument instrument) {
        this.instrument = instrument;
    }

    byte[] write(ExportedPlan plan) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "PAT Live", "1.0")) {
            book.properties()
                    .setTitle(PrintDocument.title(text("report.plan.title"), plan.partnership(), plan.title()));
            actions(book.newWorksheet(text("report.plan.actions")), plan);
            positions(book.newWorksheet(text("report.workbook.positions")), plan);
            decision(book.newWorksheet(text("report.workbook.plan")), plan);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void actions(Worksheet sheet, ExportedPlan plan) {
        ActionColumn[] columns = ActionColumn.values();
        for (int column = 0; column < columns.length; column++) {
            sheet.width(column, columns[column].width());
        }
        headings(sheet, ActionColumn.labels());
        List<ExportedAction> actions = plan.actions().toList();
        for (int row = 0; row < actions.size(); row++) {
            row(sheet, row + 1, ActionColumn.cells(actions.get(row)));
        }
        sheet.setAutoFilter(0, 0, actions.size(), columns.length - 1);
    }

    private static void positions(Worksheet sheet, ExportedPlan plan) {
        List<String> names = List.of(
                text("report.plan.action"),
                text("report.actions.what"),
                text("report.table.organisation"),
                text("report.field.position"),
                text("report.field.minority-note"));
        List<Integer> widths = List.of(8, 60, 28, 16, 60);
        for (int column = 0; column < widths.size(); column++) {
            sheet.width(column, widths.get(column));
        }
        headings(sheet, names);
        int row = 0;
        for (ExportedAction action : plan.actions().toList()) {
            for (Position position : action.positions()) {
                row(
                        sheet,
                        ++row,
                        List.of(
                                action.number(),
                                action.what(),
                                position.organisation(),
                                position.stance(),
                                position.note()));
            }
        }
        sheet.setAutoFilter(0, 0, row, names.size() - 1);
    }

    private void decision(Worksheet sheet, ExportedPlan plan) {
        sheet.width(0, 28);
        sheet.width(1, 90);
        headings(sheet, List.of(text("report.workbook.plan"), ""));
        int row = 0;
        row(sheet, ++row, List.of(text("report.workbook.partnership"), plan.partnership()));
        row(sheet, ++row, List.of(text("report.table.round"), plan.title()));
        row(sheet, ++row, List.of(text("report.workbook.as-at"), plan.createdOn()));
        row(
                sheet,
                ++row,
                List.of(text("report.field.scenario"), plan.scenario().orElse(text("report.plan.no-scenario"))));
        for (Instrument.Scenario scenario : instrument.scenarios()) {
            if (plan.scenario().filter(scenario.letter()::equals).isPresent()) {
                row(sheet, ++row, List.of(text("report.workbook.published"), scenario.summary()));
            }
        }
        row(sheet, ++row, List.of(text("report.field.reason"), plan.reason()));
        row(
                sheet,
                ++row,
                List.of(
                        text("report.field.review-date"),
                        plan.review().date().<Object>map(date -> date).orElse("")));
        row(sheet, ++row, List.of(text("report.field.review-how"), plan.review().how()));
        row(
                sheet,
                ++row,
                List.of(text("report.field.review-with"), plan.review().with()));
        for (Conflict conflict : plan.conflicts()) {
            for (AttributedText wording : conflict.wordings()) {
                row(
                        sheet,
                        ++row,
                        List.of(
                                text("report.workbook.versions-of", "field", conflict.field()),
                                ActionTexts.attributed(wording)));
            }
        }
        for (ExportedPlan.ExportedArea area : plan.areas()) {
            row(
                    sheet,
                    ++row,
                    List.of(area.kind(), area.words() + (area.subject().isEmpty() ? "" : "\n" + area.subject())));
        }
        row(
                sheet,
                ++row,
                List.of(text("report.plan.source"), instrument.publication().acknowledgement()));
        row(sheet, ++row, List.of(text("report.workbook.additions"), PlanDocument.additions()));
    }

    private static void headings(Worksheet sheet, List<String> names) {
        for (int column = 0; column < names.size(); column++) {
            WorksheetStyle.heading(sheet, 0, column, names.get(column));
        }
        WorksheetStyle.pageSetup(sheet, 1);
    }

    private static void row(Worksheet sheet, int row, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case LocalDate date -> {
                    sheet.value(row, column, date);
                    sheet.style(row, column)
                            .format(DATE)
                            .horizontalAlignment("left")
                            .verticalAlignment("top")
                            .set();
                    continue;
                }
                case Number number -> sheet.value(row, column, number);
                case Object text -> sheet.value(row, column, WorksheetStyle.truncate(text.toString()));
            }
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }
}
