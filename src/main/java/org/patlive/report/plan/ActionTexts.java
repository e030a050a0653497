package org.patlive.report.plan;

import static org.patlive.shared.text.Texts.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patlive.report.plan.ExportedAction.Position;
import org.patlive.report.plan.ExportedPlan.AttributedText;
import org.patlive.report.plan.ExportedPlan.Conflict;
import org.patlive.shared.text.Dates;

/** What an action has several of, each on a line of its own in one cell of a table. */
final class ActionTexts {

    private ActionTexts() {}

    static String positions(ExportedAction action) {
        return lines(action.positions().stream().map(ActionTexts::position));
    }

    static String remarks(ExportedAction action) {
        return lines(action.remarks().stream().map(ActionTexts::attributed));
    }

    static String conflicts(ExportedAction action) {
        return lines(action.conflicts().stream().map(ActionTexts::conflict));
    }

    /** Lists the merged actions with their positions, remarks and fields with two versions. */
    static String merged(ExportedAction action) {
        return lines(action.merged().stream()
                .flatMap(merged -> Stream.of(
                        merged.what(),
                        merged.ownerAndPerson(),
                        merged.due().map(Dates::full).orElse(""),
                        positions(merged),
                        remarks(merged),
                        conflicts(merged))));
    }

    /** Returns a text with who wrote it: {@code Meet earlier (The facilitator)}. */
    static String attributed(AttributedText text) {
        return text("report.actions.attributed", "text", text.text(), "author", text.author());
    }

    private static String position(Position position) {
        String organisation = position.organisation();
        if (position.note().isEmpty()) {
            return text("report.actions.position", "organisation", organisation, "position", position.stance());
        }
        return position.stance().isEmpty()
                ? text("report.actions.view", "organisation", organisation, "view", position.note())
                : text(
                        "report.actions.position-and-view",
                        "organisation",
                        organisation,
                        "position",
                        position.stance(),
                        "view",
                        position.note());
    }

    private static String conflict(Conflict conflict) {
        return text(
                "report.actions.versions-of",
                "field",
                conflict.field(),
                "versions",
                conflict.wordings().stream().map(ActionTexts::attributed).collect(Collectors.joining(" / ")));
    }

    private static String lines(Stream<String> lines) {
        return lines.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
