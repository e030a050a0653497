package org.patlive.exchange.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.patlive.analysis.result.Results;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.feedback.finding.FindingData;
import org.patlive.live.LiveSessions;
import org.patlive.live.Snapshot;
import org.patlive.report.plan.PlanFiles;
import org.patlive.report.plan.PlanFormat;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.PartnershipId;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Exports a partnership, imports it for another facilitator, and asserts that both are equal. */
@TestComponent
public class ExportRoundTrip {

    private final PartnershipFiles files;
    private final RoundService rounds;
    private final LiveSessions live;
    private final PlanFiles plans;

    public ExportRoundTrip(PartnershipFiles files, RoundService rounds, LiveSessions live, PlanFiles plans) {
        this.files = files;
        this.rounds = rounds;
        this.live = live;
        this.plans = plans;
    }

    /** Compares the files, and what is shown of each round. */
    public void check(FacilitatorId from, PartnershipId id, FacilitatorId to) {
        byte[] file = files.exportFile(from, id);
        PartnershipData moved = files.importFile(to, new ByteArrayInputStream(file));
        assertThat(decrypted(files.exportFile(to, moved.id()))).isEqualTo(decrypted(file));
        List<RoundData> before = rounds.of(from, id);
        List<RoundData> after = rounds.of(to, moved.id());
        assertThat(after).hasSameSizeAs(before);
        for (int round = 0; round < before.size(); round++) {
            assertThat(shown(live.snapshot(after.get(round).id())))
                    .isEqualTo(shown(live.snapshot(before.get(round).id())));
            for (PlanFormat format : List.of(PlanFormat.CSV, PlanFormat.HTML)) {
                assertThat(plans.of(to, after.get(round).id(), format).bytes())
                        .isEqualTo(
                                plans.of(from, before.get(round).id(), format).bytes());
            }
        }
        // reading the snapshots has changed nothing
        assertThat(decrypted(files.exportFile(to, moved.id()))).isEqualTo(decrypted(file));
    }

    /** The decrypted file, without the parameters of the encryption, which differ in each file. */
    public JsonNode decrypted(byte[] file) {
        ObjectNode document = (ObjectNode) files.decrypted(new ByteArrayInputStream(file));
        document.remove("seal");
        return document;
    }

    /** What is shown of a round, without ids, and sorted where there is no order. */
    private static Map<String, Object> shown(Snapshot snapshot) {
        RoundData round = snapshot.round();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("agreed", List.of(round.plan(), round.state(), round.chosenScreen(), round.meeting()));
        shown.put("results", normalised(snapshot.results()));
        shown.put(
                "progress",
                List.of(
                        snapshot.progress().joined(),
                        snapshot.progress().finished(),
                        snapshot.progress().finishedPrinciples(),
                        snapshot.progress().shapes(),
                        snapshot.progress().named().stream()
                                .map(named -> withoutNumbers(named.toString()))
                                .sorted()
                                .toList()));
        shown.put(
                "findings",
                snapshot.feedback().findings().stream()
                        .map(ExportRoundTrip::withoutId)
                        .toList());
        shown.put("comments", snapshot.feedback().comments());
        shown.put("looks", snapshot.feedback().questionResults());
        shown.put("looked", snapshot.questionAnswers());
        shown.put("later", snapshot.laterRespondents());
        shown.put(
                "earlier",
                snapshot.earlier().stream()
                        .map(earlier -> List.of(earlier.title(), normalised(earlier.results())))
                        .toList());
        shown.put(
                "last",
                snapshot.lastPlan() == null
                        ? "none"
                        : List.of(
                                snapshot.lastPlan().title(),
                                normalised(snapshot.lastPlan().results())));
        return shown;
    }

    private static List<Object> withoutId(FindingData finding) {
        return List.of(finding.subject(), finding.words(), finding.shown());
    }

    /** The parts of the results; individuals sorted, since those without a name are numbered in the order of the database. */
    private static List<Object> normalised(Results results) {
        List<Object> parts = new ArrayList<>(List.of(
                results.respondents(),
                results.complete(),
                results.answers(),
                results.release(),
                results.disclosure(),
                results.principles(),
                results.aggregate(),
                results.statements(),
                results.significanceAgreement(),
                results.success(),
                results.scenario(),
                results.organisations(),
                results.levels()));
        parts.add(results.individuals().stream()
                .map(individual -> withoutNumbers(individual.toString()))
                .sorted(Comparator.naturalOrder())
                .toList());
        return parts;
    }

    private static String withoutNumbers(String words) {
        return words.replaceAll("Partner \\d+", "Partner");
    }
}
