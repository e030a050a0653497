package org.patlive.report.plan;

import static org.patlive.shared.text.Texts.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patlive.report.file.BritishDate;
import org.patlive.report.plan.ExportedAction.Position;
import org.patlive.report.plan.ExportedPlan.AttributedText;

/** The columns of the table of actions, the same in workbook and CSV, in this order. */
enum ActionColumn {
    NUMBER(6, ExportedAction::number),
    STATE(12, action -> action.state().label()),
    WHAT(60, ExportedAction::what),
    SUBJECT(40, ExportedAction::subject),
    FINDING(40, ExportedAction::finding),
    AREA(40, ExportedAction::area),
    OWNER(24, ExportedAction::owner),
    PERSON(20, ExportedAction::person),
    DUE(13, action -> action.due().<Object>map(date -> date).orElse("")),
    URGENCY(10, ExportedAction::urgency),
    SUPPORT(18, ExportedAction::support),
    OBJECTION(15, action -> action.objection() ? text("report.table.yes") : text("report.table.no")),
    POSITIONS(40, ActionColumn::positions),
    DISCUSSION(60, action -> joined(action.remarks(), "\n")),
    MERGED(60, ActionColumn::merged),
    CONFLICTS(60, ActionColumn::conflicts),
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
            case WHAT -> text("report.column.what");
            case SUBJECT -> text("report.field.subject");
            case FINDING -> text("report.field.finding");
            case AREA -> text("report.field.area");
            case OWNER -> text("report.field.owner");
            case PERSON -> text("report.field.person");
            case DUE -> text("report.field.due-date");
            case URGENCY -> text("report.field.urgency");
            case SUPPORT -> text("report.column.supporters");
            case OBJECTION -> text("report.plan.objection");
            case POSITIONS -> text("report.plan.responses");
            case DISCUSSION -> text("report.plan.discussion");
            case MERGED -> text("report.column.merged");
            case CONFLICTS -> text("report.column.conflicts");
            case FOLLOW_UP -> text("report.column.carried-over");
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

    private static String positions(ExportedAction action) {
        return action.positions().stream().map(ActionColumn::position).collect(Collectors.joining("\n"));
    }

    private static String position(Position position) {
        return Stream.of(position.stance(), position.note().isEmpty() ? "" : "“" + position.note() + "”")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ", position.organisation() + ": ", ""));
    }

    /** Lists the merged actions with their positions, remarks and conflicting wordings. */
    private static String merged(ExportedAction action) {
        return action.merged().stream()
                .flatMap(merged -> Stream.of(
                        merged.what(),
                        merged.ownerAndPerson(),
                        BritishDate.of(merged.due()),
                        positions(merged),
                        joined(merged.remarks(), "\n"),
                        conflicts(merged)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String conflicts(ExportedAction action) {
        return action.conflicts().stream()
                .map(conflict -> conflict.field() + ": " + joined(conflict.wordings(), " / "))
                .collect(Collectors.joining("\n"));
    }

    private static String joined(List<AttributedText> texts, String separator) {
        return texts.stream()
                .map(text -> text.text() + " (" + text.author() + ")")
                .collect(Collectors.joining(separator));
    }
}
