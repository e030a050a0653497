package org.patlive.api.round;

import static org.patlive.shared.text.Texts.text;

import java.net.URI;
import java.util.List;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.api.request.RequestValues;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipService;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundPlan;
import org.patlive.assessment.round.RoundService;
import org.patlive.shared.PartnershipId;
import org.patlive.shared.text.Languages;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists and creates the rounds of a partnership. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class RoundController {

    private final PartnershipService register;
    private final RoundService rounds;
    private final CallerRounds callerRounds;
    private final CurrentFacilitator current;
    private final Languages languages;

    RoundController(
            PartnershipService register,
            RoundService rounds,
            CallerRounds callerRounds,
            CurrentFacilitator current,
            Languages languages) {
        this.register = register;
        this.rounds = rounds;
        this.callerRounds = callerRounds;
        this.current = current;
        this.languages = languages;
    }

    @GetMapping("/partnerships/{id}/rounds")
    List<RoundJson> all(@PathVariable String id) {
        return rounds.of(current.id(), partnership(id).id()).stream()
                .map(callerRounds::json)
                .toList();
    }

    @PostMapping(path = "/partnerships/{id}/rounds", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RoundJson> create(@PathVariable String id, @RequestBody RoundRequest request) {
        PartnershipData partnership = partnership(id);
        RoundPlan plan = request.plan(languages);
        RoundData created = RequestValues.accepted(() -> rounds.prepare(current.id(), partnership.id(), plan));
        return ResponseEntity.created(URI.create("/api/v1/rounds/" + created.id()))
                .body(callerRounds.json(created));
    }

    @GetMapping("/rounds/{id}")
    RoundJson one(@PathVariable String id) {
        return callerRounds.json(callerRounds.find(id));
    }

    private PartnershipData partnership(String id) {
        return RequestValues.found(
                id,
                text("api.problem.no-such-partnership"),
                PartnershipId::new,
                partnershipId -> register.partnership(current.id(), partnershipId));
    }
}
