package org.patlive.report.plan;

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
    NUMBER("No.", 6, ExportedAction::number),
    STATE("Status", 12, action -> action.state().label()),
    WHAT("What needs to be done", 60, ExportedAction::what),
    SUBJECT("Principle or element", 40, ExportedAction::subject),
    FINDING("Finding", 40, ExportedAction::finding),
    AREA("Area of concern", 40, ExportedAction::area),
    OWNER("Owner", 24, ExportedAction::owner),
    PERSON("Person", 20, ExportedAction::person),
    DUE("Due date", 13, action -> action.due().<Object>map(date -> date).orElse("")),
    URGENCY("Urgency", 10, ExportedAction::urgency),
    SUPPORT("Partners in support", 18, ExportedAction::support),
    OBJECTION("Open objection", 15, action -> action.objection() ? "yes" : "no"),
    POSITIONS("Support and objections", 40, ActionColumn::positions),
    DISCUSSION("Discussion", 60, action -> joined(action.remarks(), "\n")),
    MERGED("Merged actions", 60, ActionColumn::merged),
    CONFLICTS("Two versions", 60, ActionColumn::conflicts),
    FOLLOW_UP("Carried over", 40, ExportedAction::followUp);

    private final String label;
    private final int width;
    private final Function<ExportedAction, Object> value;

    ActionColumn(String label, int width, Function<ExportedAction, Object> value) {
        this.label = label;
        this.width = width;
        this.value = value;
    }

    String label() {
        return label;
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
