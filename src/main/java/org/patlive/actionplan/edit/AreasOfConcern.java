package org.patlive.actionplan.edit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.AreaData.Kind;
import org.patlive.analysis.projection.Agenda;
import org.patlive.analysis.projection.Agenda.Reason;
import org.patlive.analysis.result.Results;
import org.patlive.feedback.finding.FindingData;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;

/** Proposes the areas of concern that the plan of a scenario has to answer (our addition), when the group decides. */
public final class AreasOfConcern {

    /** Most weak statements, and most divided ones, so that the plan stays focused. */
    public static final int MAX_OF_A_KIND = 3;

    private static final Duration NO_TIME_LIMIT = Duration.ofDays(1);

    /** The publication's words on scenario C: "from aims and objectives through structures and processes to working practices". */
    private static final List<String> REMEDIAL =
            List.of("Aims and objectives", "Structures", "Processes", "Working practices");

    private AreasOfConcern() {}

    /**
     * Nothing for scenario A; for B the findings, then the most divided and the weakest statements; for C the four areas
     * of a remedial plan.
     *
     * @param results under the disclosure rules; a hidden figure makes no area
     */
    public static List<AreaData> of(
            String scenario, Results results, List<FindingData> findings, Instrument instrument) {
        return switch (scenario) {
            case "B" -> ofScenarioB(results, findings, instrument);
            case "C" ->
                REMEDIAL.stream()
                        .map(words ->
                                new AreaData(UUID.randomUUID(), Kind.REMEDY, FindingSubject.PARTNERSHIP, null, words))
                        .toList();
            default -> List.of();
        };
    }

    private static List<AreaData> ofScenarioB(Results results, List<FindingData> findings, Instrument instrument) {
        List<AreaData> areas = new ArrayList<>();
        findings.forEach(finding -> areas.add(
                new AreaData(UUID.randomUUID(), Kind.FINDING, finding.subject(), finding.id(), finding.words())));
        List<Agenda.Entry> agenda = Agenda.of(results, NO_TIME_LIMIT).entries();
        addFirst(areas, agenda, Kind.DIVIDED, Reason.LOW, instrument);
        addFirst(areas, agenda, Kind.WEAK, Reason.DIVIDED, instrument);
        return List.copyOf(areas);
    }

    /** Adds the first entries whose subject is not covered by an area already. */
    private static void addFirst(
            List<AreaData> areas, List<Agenda.Entry> agenda, Kind kind, Reason other, Instrument instrument) {
        Set<FindingSubject> covered = areas.stream().map(AreaData::subject).collect(Collectors.toSet());
        agenda.stream()
                .filter(entry -> entry.reason() != other && !covered.contains(FindingSubject.of(entry.item())))
                .limit(MAX_OF_A_KIND)
                .forEach(entry -> areas.add(area(kind, entry.item(), instrument)));
    }

    private static AreaData area(Kind kind, Item item, Instrument instrument) {
        return new AreaData(
                UUID.randomUUID(),
                kind,
                FindingSubject.of(item),
                null,
                instrument.element(item).statement());
    }
}
