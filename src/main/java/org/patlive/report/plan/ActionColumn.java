package org.patlive.report.plan;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patlive.report.file.BritishDate;
import org.patlive.report.plan.ExportedAction.Position;
import org.patlive.report.plan.ExportedPlan.Said;

/** The columns of a table of actions, the same in every table. */
enum ActionColumn {
    NUMBER("No.", 6, ExportedAction::number),
    STATE("State", 12, action -> action.state().label()),
    WHAT("What is to be done", 60, ExportedAction::what),
    SUBJECT("Principle or element", 40, ExportedAction::subject),
    FINDING("Finding", 40, ExportedAction::finding),
    AREA("Area", 40, ExportedAction::area),
    OWNER("Owner", 24, ExportedAction::owner),
    PERSON("Person", 20, ExportedAction::person),
    DUE("Due", 13, action -> action.due().<Object>map(date -> date).orElse("")),
    URGENCY("Urgency", 10, ExportedAction::urgency),
    SUPPORT("In support", 11, ExportedAction::support),
    OBJECTION("Open objection", 15, action -> action.objection() ? "yes" : "no"),
    POSITIONS("Positions", 40, ActionColumn::positions),
    DISCUSSION("Discussion", 60, action -> said(action.remarks(), "\n")),
    MERGED("Merged into it", 60, ActionColumn::merged),
    OPEN("To be chosen", 60, ActionColumn::open),
    FOLLOW_UP("Carried over", 40, ExportedAction::followUp);

    private final String label;
    private final int width;
    private final Function<ExportedAction, Object> cell;

    ActionColumn(String label, int width, Function<ExportedAction, Object> cell) {
        this.label = label;
        this.width = width;
        this.cell = cell;
    }

    String label() {
        return label;
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** A text, a whole number or a date. */
    Object of(ExportedAction action) {
        return cell.apply(action);
    }

    static List<String> names() {
        return Arrays.stream(values()).map(ActionColumn::label).toList();
    }

    static List<Object> cells(ExportedAction action) {
        return Arrays.stream(values()).map(column -> column.of(action)).toList();
    }

    private static String positions(ExportedAction action) {
        return action.positions().stream().map(ActionColumn::position).collect(Collectors.joining("\n"));
    }

    private static String position(Position position) {
        return Stream.of(position.stance(), position.note().isEmpty() ? "" : "“" + position.note() + "”")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ", position.organisation() + ": ", ""));
    }

    /** Whole: its words, where its partners stand, what was said about it. */
    private static String merged(ExportedAction action) {
        return action.merged().stream()
                .flatMap(merged -> Stream.of(
                        merged.what(),
                        merged.ownerAndPerson(),
                        BritishDate.of(merged.due()),
                        positions(merged),
                        said(merged.remarks(), "\n"),
                        open(merged)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String open(ExportedAction action) {
        return action.open().stream()
                .map(open -> open.what() + ": " + said(open.wordings(), " / "))
                .collect(Collectors.joining("\n"));
    }

    private static String said(List<Said> said, String between) {
        return said.stream().map(one -> one.words() + " (" + one.by() + ")").collect(Collectors.joining(between));
    }
}
