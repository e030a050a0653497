package org.patlive.screen.plan;

import static org.patlive.shared.text.Texts.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.feedback.finding.FindingData;
import org.patlive.live.Snapshot;
import org.patlive.shared.FindingId;
import org.patlive.shared.OrganisationId;

/**
 * The content of the plan scene.
 *
 * @param organisations the names of organisations, in the order of the partnership
 * @param findings the texts of the findings that are shown
 * @param concealed whether the results are hidden, and with them the areas that were made of answers
 */
public record PlanContent(
        PlanData plan, Map<OrganisationId, String> organisations, Map<FindingId, String> findings, boolean concealed) {

    static PlanContent of(Snapshot snapshot) {
        return new PlanContent(
                snapshot.plan(),
                organisations(snapshot),
                snapshot.feedback().findings().stream()
                        .filter(FindingData::shown)
                        .collect(Collectors.toMap(FindingData::id, FindingData::words)),
                snapshot.round().meeting().concealed());
    }

    /** Returns the names of organisations, in the order of the partnership. */
    public static Map<OrganisationId, String> organisations(Snapshot snapshot) {
        Map<OrganisationId, String> names = new LinkedHashMap<>();
        for (OrganisationData organisation : snapshot.round().partnership().organisations()) {
            names.put(organisation.id(), organisation.name());
        }
        return names;
    }

    /** Returns the action that is shown enlarged. */
    Optional<ActionData> enlarged() {
        return Optional.ofNullable(plan.enlarged()).flatMap(plan::action);
    }

    boolean isScenario(String letter) {
        return plan.scenario().filter(letter::equals).isPresent();
    }

    String organisationName(OrganisationId organisation) {
        return organisations.getOrDefault(organisation, text("screen.action.left"));
    }

    Optional<String> finding(ActionData action) {
        return action.finding().map(findings::get);
    }

    Optional<AreaData> area(ActionData action) {
        return areas().stream()
                .filter(area -> action.area().filter(area.id()::equals).isPresent())
                .findFirst();
    }

    /** Returns the areas of concern that may be shown. */
    List<AreaData> areas() {
        return plan.areas().stream()
                .filter(area -> !concealed || !area.kind().isOfAnswers())
                .toList();
    }

    List<AreaData> unanswered() {
        return areas().stream().filter(area -> plan.answering(area).isEmpty()).toList();
    }

    /** Returns the names of organisations of which at least one person objects. */
    List<String> objecting(ActionData action) {
        return action.objectors().stream().map(this::organisationName).toList();
    }
}
