package org.patlive.api;

import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.assessment.round.RoundState;
import org.patlive.shared.Refused;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a facilitator does to a round while the room is there. */
@RestController
@RequestMapping(path = "/api/v1/rounds/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class SteeringController {

    private final RoundService desk;
    private final CallerRounds rounds;
    private final CurrentFacilitator current;

    SteeringController(RoundService desk, CallerRounds rounds, CurrentFacilitator current) {
        this.desk = desk;
        this.rounds = rounds;
        this.current = current;
    }

    @PostMapping("/open")
    RoundJson open(@PathVariable String id) {
        return rounds.entry(desk.open(current.id(), rounds.find(id).id()));
    }

    @PostMapping("/close")
    RoundJson close(@PathVariable String id) {
        return rounds.entry(desk.close(current.id(), rounds.find(id).id()));
    }

    /** Lets partners answer again in a round that was closed. */
    @PostMapping("/reopen")
    RoundJson reopen(@PathVariable String id) {
        return rounds.entry(desk.reopen(current.id(), rounds.find(id).id()));
    }

    /** As the key H on the desk; hiding again what is hidden changes nothing. */
    @PostMapping("/hide")
    RoundJson hide(@PathVariable String id) {
        return conceal(id, true);
    }

    /** As the key R on the desk: shows what was hidden, and never more than the disclosure rules allow. */
    @PostMapping("/reveal")
    RoundJson reveal(@PathVariable String id) {
        return conceal(id, false);
    }

    private RoundJson conceal(String id, boolean hidden) {
        RoundData round = rounds.find(id);
        if (round.state() == RoundState.DRAFT) {
            throw new Refused("This round has not been opened yet: there are no results.");
        }
        return rounds.entry(
                round.meeting().concealed() == hidden ? round : desk.conceal(current.id(), round.id(), hidden));
    }

    @PutMapping(path = "/scene", consumes = MediaType.APPLICATION_JSON_VALUE)
    RoundJson show(@PathVariable String id, @RequestBody SceneRequest wanted) {
        RoundData round = rounds.find(id);
        return rounds.entry(desk.show(current.id(), round.id(), wanted.after(round.staging())));
    }
}
