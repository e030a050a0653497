package org.patlive.api.round;

import static org.patlive.shared.text.Texts.text;

import java.net.URI;
import java.util.List;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.api.request.RequestValues;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipService;
import org.patlive.shared.PartnershipId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists and creates a facilitator's partnerships. */
@RestController
@RequestMapping(path = "/api/v1/partnerships", produces = MediaType.APPLICATION_JSON_VALUE)
class PartnershipController {

    private final PartnershipService register;
    private final PartnershipCreation creation;
    private final CurrentFacilitator current;

    PartnershipController(PartnershipService register, PartnershipCreation creation, CurrentFacilitator current) {
        this.register = register;
        this.creation = creation;
        this.current = current;
    }

    @GetMapping
    List<PartnershipJson> all() {
        return register.of(current.id()).stream().map(PartnershipJson::of).toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PartnershipJson> create(@RequestBody PartnershipRequest request) {
        PartnershipData created = RequestValues.accepted(() -> creation.create(current.id(), request));
        return ResponseEntity.created(URI.create("/api/v1/partnerships/" + created.id()))
                .body(PartnershipJson.of(created));
    }

    @GetMapping("/{id}")
    PartnershipJson one(@PathVariable String id) {
        return PartnershipJson.of(RequestValues.found(
                id,
                text("api.problem.no-such-partnership"),
                PartnershipId::new,
                partnershipId -> register.partnership(current.id(), partnershipId)));
    }
}
