package org.patlive.feedback.finding;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.patlive.assessment.round.RoundService;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.FindingId;
import org.patlive.shared.Refused;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the facilitator record the findings of the group. Findings stay with the round and feed the action plan. */
@Service
@Transactional
public class FindingService {

    private final Findings findings;
    private final RoundService rounds;

    FindingService(Findings findings, RoundService rounds) {
        this.findings = findings;
        this.rounds = rounds;
    }

    /** All findings in the order in which they were written. @throws Refused if there is no such round of this facilitator */
    @Transactional(readOnly = true)
    public List<FindingData> of(FacilitatorId facilitator, RoundId round) {
        rounds.round(facilitator, round);
        return findings.findByRoundIdOrderByPosition(round.value()).stream()
                .map(Finding::data)
                .toList();
    }

    /** @throws Refused if the words are blank or too long, or the round is not this facilitator's */
    public FindingData add(FacilitatorId facilitator, RoundId round, FindingSubject subject, String words) {
        rounds.touch(facilitator, round); // locks the round: two findings at once get different positions
        FindingData added = findings.save(new Finding(round, subject, words, findings.countByRoundId(round.value())))
                .data();
        findings.flush();
        return added;
    }

    /** @throws Refused if the finding is deleted, or the words are blank or too long */
    public void reword(FacilitatorId facilitator, RoundId round, FindingId id, String words) {
        change(facilitator, round, id, finding -> finding.reword(words));
    }

    /** Shows a finding on the projected screen, or hides it. @throws Refused if it is deleted */
    public void show(FacilitatorId facilitator, RoundId round, FindingId id, boolean shown) {
        change(facilitator, round, id, finding -> finding.show(shown));
    }

    /** Shows several findings at once; deleted ones are skipped. */
    public void showAll(FacilitatorId facilitator, RoundId round, Set<FindingId> ids) {
        rounds.touch(facilitator, round);
        findings.findByRoundIdOrderByPosition(round.value()).stream()
                .filter(finding -> ids.contains(finding.data().id()))
                .forEach(finding -> finding.show(true));
    }

    /** Deletes a finding; does nothing if it is deleted already. */
    public void remove(FacilitatorId facilitator, RoundId round, FindingId id) {
        rounds.touch(facilitator, round);
        findings.findById(id.value()).filter(finding -> finding.isOf(round)).ifPresent(findings::delete);
    }

    private void change(FacilitatorId facilitator, RoundId round, FindingId id, Consumer<Finding> change) {
        rounds.touch(facilitator, round);
        change.accept(findings.findById(id.value())
                .filter(finding -> finding.isOf(round))
                .orElseThrow(() -> new Refused("feedback.refused.finding-deleted")));
    }
}
