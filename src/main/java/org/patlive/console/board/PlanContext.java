package org.patlive.console.board;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.AreaData;
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
import org.patlive.words.PlanWords;

/** What all components of stage 4 share: the round's snapshots, the changes they can make, undo, and the publication. */
public record PlanContext(Signal<Snapshot> snapshots, PlanService planService, UndoBar undoBar, Instrument instrument) {

    public PlanData plan() {
        return snapshots.peek().plan();
    }

    /** Returns the wordings of a field of the plan or of an action; empty if the action is not on the board any more. */
    static List<Wording> wordings(PlanData plan, PlanField planField) {
        return planField.action() == null
                ? plan.wordings(planField.kind())
                : plan.action(planField.action())
                        .map(action -> action.wordings(planField))
                        .orElse(List.of());
    }

    List<OrganisationData> organisations() {
        return snapshots.peek().round().partnership().organisations();
    }

    String name(OrganisationId id) {
        return organisations().stream()
                .filter(organisation -> organisation.id().equals(id))
                .map(OrganisationData::name)
                .findFirst()
                .orElseGet(() -> text("console.board.context.former-organisation"));
    }

    public List<FindingData> findings() {
        return snapshots.peek().feedback().findings();
    }

    String textOf(FindingId id) {
        return findings().stream()
                .filter(finding -> finding.id().equals(id))
                .map(FindingData::words)
                .findFirst()
                .orElseGet(() -> text("console.board.context.deleted-finding"));
    }

    String areaText(UUID id) {
        return plan().areas().stream()
                .filter(area -> area.id().equals(id))
                .map(AreaData::words)
                .findFirst()
                .orElseGet(() -> text("console.board.context.removed-area"));
    }

    /** Returns an organisation by what {@link OrganisationId#toString} gives; empty if it has left the partnership. */
    Optional<OrganisationId> organisation(String id) {
        return organisations().stream()
                .map(OrganisationData::id)
                .filter(one -> one.toString().equals(id))
                .findFirst();
    }

    /** Returns the origin of an action that answers an area of concern; empty if that has been removed. */
    Optional<ActionOrigin> area(String id) {
        return plan().areas().stream()
                .filter(area -> area.id().toString().equals(id))
                .map(ActionOrigin::of)
                .findFirst();
    }

    String label(FindingSubject subject) {
        return FindingForm.label(subject, instrument);
    }

    /** Says who else is editing an action at the moment; empty for nobody. */
    String otherEditors(ActionData action) {
        List<String> names = action.editors().entrySet().stream()
                .filter(editor -> !planService.isCurrentUser(editor.getKey()))
                .map(Map.Entry::getValue)
                .map(PlanWords::label)
                .toList();
        return names.isEmpty() ? "" : text("console.board.context.writing-now", "names", names);
    }
}
