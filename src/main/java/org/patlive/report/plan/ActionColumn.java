package org.patlive.report.plan;

import static org.patlive.shared.text.Texts.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The columns of the table of actions, the same in workbook and CSV, in this order. */
enum ActionColumn {
    NUMBER(6, ExportedAction::number),
    STATE(12, ExportedAction::stateText),
    WHAT(60, ExportedAction::what),
    SUBJECT(40, ExportedAction::subject),
    FINDING(40, ExportedAction::finding),
    AREA(40, ExportedAction::area),
    OWNER(24, ExportedAction::owner),
    PERSON(20, ExportedAction::person),
    DUE(13, action -> action.due().<Object>map(date -> date).orElse("")),
    URGENCY(10, ExportedAction::urgency),
    SUPPORT(18, ExportedAction::support),
    OBJECTION(15, action -> text(action.objection() ? "report.table.yes" : "report.table.no")),
    POSITIONS(40, ActionTexts::positions),
    DISCUSSION(60, ActionTexts::remarks),
    MERGED(60, ActionTexts::merged),
    CONFLICTS(60, ActionTexts::conflicts),
    FOLLOW_UP(40, ExportedAction::followUp);

    private final int width;
    private final Function<ExportedAction, Object> value;

    ActionColumn(int width, Function<ExportedAction, Object> value) {
        this.width = width;
        this.value = value;
    }

    String label() {
        return switch (this) {
            case NUMBER -> text("report.plan.number");
            case STATE -> text("report.field.status");
            case WHAT -> text("report.actions.what");
            case SUBJECT -> text("report.field.subject");
            case FINDING -> text("report.field.finding");
            case AREA -> text("report.field.area");
            case OWNER -> text("report.field.owner");
            case PERSON -> text("report.field.person");
            case DUE -> text("report.field.due-date");
            case URGENCY -> text("report.field.urgency");
            case SUPPORT -> text("report.actions.supporters");
            case OBJECTION -> text("report.plan.objection");
            case POSITIONS -> text("report.plan.responses");
            case DISCUSSION -> text("report.plan.discussion");
            case MERGED -> text("report.actions.merged");
            case CONFLICTS -> text("report.actions.versions");
            case FOLLOW_UP -> text("report.actions.carried-over");
        };
    }

    /** The width of the column in a workbook, in characters. */
    int width() {
        return width;
    }

    /** Returns the cell of an action in this column: a text, a whole number or a date. */
    Object cell(ExportedAction action) {
        return value.apply(action);
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(ActionColumn::label).toList();
    }

    static List<Object> cells(ExportedAction action) {
        return Arrays.stream(values()).map(column -> column.cell(action)).toList();
    }
}
