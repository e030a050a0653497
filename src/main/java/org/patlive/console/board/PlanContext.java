package org.patlive.console.board;

import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.actionplan.plan.PlanField;
import org.patlive.actionplan.plan.Wording;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.console.feedback.FindingForm;
import org.patlive.feedback.finding.FindingData;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;
import org.patlive.shared.FindingId;
import org.patlive.shared.OrganisationId;

/** What everything in stage 4 works at: the newest state, what can be done, and the way to take it back. */
public record PlanContext(Signal<Snapshot> newest, PlanService desk, UndoLine undo, Instrument instrument) {

    public PlanData plan() {
        return newest.peek().plan();
    }

    /** What stands in a slot, of the plan or of an action on the board. */
    static List<Wording> wordings(PlanData plan, PlanField slot) {
        return slot.action() == null
                ? plan.wordings(slot.field())
                : plan.action(slot.action())
                        .map(action -> action.wordings(slot))
                        .orElse(List.of());
    }

    List<OrganisationData> organisations() {
        return newest.peek().round().partnership().organisations();
    }

    String name(OrganisationId id) {
        return organisations().stream()
                .filter(organisation -> organisation.id().equals(id))
                .map(OrganisationData::name)
                .findFirst()
                .orElse("An organisation that is not in the partnership any more");
    }

    public List<FindingData> findings() {
        return newest.peek().feedback().findings();
    }

    String words(FindingId id) {
        return findings().stream()
                .filter(finding -> finding.id().equals(id))
                .map(FindingData::words)
                .findFirst()
                .orElse("A finding that was removed");
    }

    String words(UUID area) {
        return plan().areas().stream()
                .filter(one -> one.id().equals(area))
                .map(one -> one.words())
                .findFirst()
                .orElse("An area that was removed");
    }

    String label(FindingSubject subject) {
        return FindingForm.label(subject, instrument);
    }

    /** Who else is writing in an action now; empty for nobody. */
    String writers(ActionData action) {
        String who = action.editors().entrySet().stream()
                .filter(editor -> !desk.isMe(editor.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
        return who.isEmpty() ? "" : "Writing now: " + who;
    }
}
