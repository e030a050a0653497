package org.patlive.report.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.report.file.BritishDate;
import org.patlive.shared.RoundId;

/**
 * A plan as it goes out: nothing but words, dates and counts, fit to be printed. Every format is made of it, so what is
 * not in it leaves in none.
 *
 * @param version grows with every change of the plan
 * @param scenario {@code A}, {@code B} or {@code C}; empty until the group has decided
 * @param reason the group's sentence of why
 * @param open what stands in two wordings in the decision and the next review
 */
public record ExportedPlan(
        RoundId round,
        long version,
        String partnership,
        String title,
        LocalDate made,
        Optional<String> scenario,
        String reason,
        Review review,
        List<Open> open,
        List<WrittenArea> areas,
        List<Group> groups) {

    /** When, how and with whom the next assessment takes place. */
    record Review(String how, Optional<LocalDate> date, String with) {

        /** As it stands on paper; empty for no date. */
        String on() {
            return BritishDate.of(date);
        }

        boolean isOpen() {
            return how.isEmpty() && date.isEmpty() && with.isEmpty();
        }
    }

    /** The actions of one state, in their order; never empty. */
    record Group(ActionState state, List<ExportedAction> actions) {}

    /**
     * What the plan has to answer.
     *
     * @param actions the numbers of those that answer it
     */
    record WrittenArea(String kind, String subject, String words, List<Integer> actions) {}

    /** Something that two people have written at the same time. */
    record Open(String what, List<Said> wordings) {}

    /** @param by how the others see who wrote it */
    record Said(String words, String by) {}

    Stream<ExportedAction> actions() {
        return groups.stream().flatMap(group -> group.actions().stream());
    }
}
