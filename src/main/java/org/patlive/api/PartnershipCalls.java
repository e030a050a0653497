package org.patlive.api;

import java.net.URI;
import java.util.List;
import org.patlive.access.CurrentFacilitator;
import org.patlive.assessment.PartnershipData;
import org.patlive.assessment.PartnershipRegister;
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
class PartnershipCalls {

    private final PartnershipRegister register;
    private final Founding founding;
    private final CurrentFacilitator current;

    PartnershipCalls(PartnershipRegister register, Founding founding, CurrentFacilitator current) {
        this.register = register;
        this.founding = founding;
        this.current = current;
    }

    @GetMapping
    List<PartnershipEntry> all() {
        return register.of(current.id()).stream().map(PartnershipEntry::of).toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PartnershipEntry> create(@RequestBody NewPartnership wanted) {
        PartnershipData made = Wanted.accepted(() -> founding.found(current.id(), wanted));
        return ResponseEntity.created(URI.create("/api/v1/partnerships/" + made.id()))
                .body(PartnershipEntry.of(made));
    }

    @GetMapping("/{id}")
    PartnershipEntry one(@PathVariable String id) {
        return PartnershipEntry.of(Wanted.known(
                id, "partnership", PartnershipId::new, known -> register.partnership(current.id(), known)));
    }
}
