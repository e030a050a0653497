package org.patlive.api;

import java.net.URI;
import java.util.List;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipRegister;
import org.patlive.shared.PartnershipId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A facilitator's partnerships. */
@RestController
@RequestMapping(path = "/api/v1/partnerships", produces = MediaType.APPLICATION_JSON_VALUE)
class PartnershipController {

    private final PartnershipRegister register;
    private final PartnershipCreation founding;
    private final CurrentFacilitator current;

    PartnershipController(PartnershipRegister register, PartnershipCreation founding, CurrentFacilitator current) {
        this.register = register;
        this.founding = founding;
        this.current = current;
    }

    @GetMapping
    List<PartnershipJson> all() {
        return register.of(current.id()).stream().map(PartnershipJson::of).toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PartnershipJson> create(@RequestBody PartnershipRequest wanted) {
        PartnershipData made = RequestValues.accepted(() -> founding.found(current.id(), wanted));
        return ResponseEntity.created(URI.create("/api/v1/partnerships/" + made.id()))
                .body(PartnershipJson.of(made));
    }

    @GetMapping("/{id}")
    PartnershipJson one(@PathVariable String id) {
        return PartnershipJson.of(RequestValues.known(
                id, "partnership", PartnershipId::new, known -> register.partnership(current.id(), known)));
    }
}
