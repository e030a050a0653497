package org.patlive.screen.plan;

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
 * What the screen shows of the plan.
 *
 * @param organisations names by id, in the order of the partnership
 * @param findings words of those that the room may see
 * @param concealed whether the results are hidden, and with them what was an area of concern because of them
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

    public static Map<OrganisationId, String> organisations(Snapshot snapshot) {
        Map<OrganisationId, String> names = new LinkedHashMap<>();
        for (OrganisationData organisation : snapshot.round().partnership().organisations()) {
            names.put(organisation.id(), organisation.name());
        }
        return names;
    }

    /** The one that the room sees large, while it is on the board. */
    Optional<ActionData> enlarged() {
        return Optional.ofNullable(plan.enlarged()).flatMap(plan::action);
    }

    boolean isScenario(String letter) {
        return plan.scenario().filter(letter::equals).isPresent();
    }

    String name(OrganisationId organisation) {
        return organisations.getOrDefault(organisation, "An organisation that has left");
    }

    Optional<String> finding(ActionData action) {
        return action.finding().map(findings::get);
    }

    Optional<AreaData> area(ActionData action) {
        return areas().stream()
                .filter(area -> action.area().filter(area.id()::equals).isPresent())
                .findFirst();
    }

    /** What the plan has to answer, as far as the room may see it. */
    List<AreaData> areas() {
        return plan.areas().stream()
                .filter(area -> !concealed || !isMadeOfAnswers(area))
                .toList();
    }

    List<AreaData> unanswered() {
        return areas().stream().filter(area -> plan.answering(area).isEmpty()).toList();
    }

    private static boolean isMadeOfAnswers(AreaData area) {
        return area.kind().isOfAnswers();
    }

    /** Names of those that object, also where somebody else of them says otherwise. */
    List<String> objecting(ActionData action) {
        return action.objectors().stream().map(this::name).toList();
    }
}
