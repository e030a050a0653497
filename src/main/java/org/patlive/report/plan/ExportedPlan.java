package org.patlive.report.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.shared.RoundId;
import org.patlive.shared.text.Dates;

/**
 * An action plan as text, dates and counts, ready to be printed. Every file format is written from it, so that all of them
 * hold the same, and personal ids, which it does not have, are in none of them.
 *
 * @param version grows with every change of the plan
 * @param scenario {@code A}, {@code B} or {@code C}; empty until the group has decided
 * @param reason the group's sentence of why
 * @param conflicts fields of the decision and the next review with two wordings, of which one is to be chosen
 */
public record ExportedPlan(
        RoundId round,
        long version,
        String partnership,
        String title,
        LocalDate createdOn,
        Optional<String> scenario,
        String reason,
        Review review,
        List<Conflict> conflicts,
        List<ExportedArea> areas,
        List<Group> groups) {

    /** When, how and with whom the next assessment takes place. */
    record Review(String how, Optional<LocalDate> date, String with) {

        /** Returns the date as text; empty for none. */
        String dateText() {
            return date.map(Dates::full).orElse("");
        }

        boolean isUndecided() {
            return how.isEmpty() && date.isEmpty() && with.isEmpty();
        }
    }

    /** The actions of one state, in the order of the plan; never empty. */
    record Group(ActionState state, List<ExportedAction> actions) {}

    /**
     * An area of concern that the plan answers.
     *
     * @param actions the numbers of the actions that answer it
     */
    record ExportedArea(String kind, String subject, String words, List<Integer> actions) {}

    /** A field that two people have written at the same time: each wording with its author. */
    record Conflict(String field, List<AttributedText> wordings) {}

    /** @param author the label under which the group sees who wrote it */
    record AttributedText(String text, String author) {}

    Stream<ExportedAction> actions() {
        return groups.stream().flatMap(group -> group.actions().stream());
    }
}
