package org.patlive.api;

import java.net.URI;
import java.util.List;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipRegister;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundPlan;
import org.patlive.assessment.round.RoundService;
import org.patlive.shared.PartnershipId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rounds of a partnership. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class RoundController {

    private final PartnershipRegister register;
    private final RoundService desk;
    private final CallerRounds rounds;
    private final CurrentFacilitator current;

    RoundController(PartnershipRegister register, RoundService desk, CallerRounds rounds, CurrentFacilitator current) {
        this.register = register;
        this.desk = desk;
        this.rounds = rounds;
        this.current = current;
    }

    @GetMapping("/partnerships/{id}/rounds")
    List<RoundJson> all(@PathVariable String id) {
        return desk.of(current.id(), partnership(id).id()).stream()
                .map(rounds::entry)
                .toList();
    }

    @PostMapping(path = "/partnerships/{id}/rounds", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RoundJson> prepare(@PathVariable String id, @RequestBody RoundRequest wanted) {
        PartnershipData partnership = partnership(id);
        RoundPlan plan = wanted.plan();
        RoundData made = RequestValues.accepted(() -> desk.prepare(current.id(), partnership.id(), plan));
        return ResponseEntity.created(URI.create("/api/v1/rounds/" + made.id())).body(rounds.entry(made));
    }

    @GetMapping("/rounds/{id}")
    RoundJson one(@PathVariable String id) {
        return rounds.entry(rounds.find(id));
    }

    private PartnershipData partnership(String id) {
        return RequestValues.known(
                id, "partnership", PartnershipId::new, known -> register.partnership(current.id(), known));
    }
}
