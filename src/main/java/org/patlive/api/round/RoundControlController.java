package org.patlive.api.round;

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

/** Steers a round during a workshop: its state, the scene on the screen, and whether results are hidden. */
@RestController
@RequestMapping(path = "/api/v1/rounds/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class RoundControlController {

    private final RoundService rounds;
    private final CallerRounds callerRounds;
    private final CurrentFacilitator current;

    RoundControlController(RoundService rounds, CallerRounds callerRounds, CurrentFacilitator current) {
        this.rounds = rounds;
        this.callerRounds = callerRounds;
        this.current = current;
    }

    @PostMapping("/open")
    RoundJson open(@PathVariable String id) {
        return callerRounds.json(rounds.open(current.id(), callerRounds.find(id).id()));
    }

    @PostMapping("/close")
    RoundJson close(@PathVariable String id) {
        return callerRounds.json(
                rounds.close(current.id(), callerRounds.find(id).id()));
    }

    /** Lets partners answer again in a round that was closed. */
    @PostMapping("/reopen")
    RoundJson reopen(@PathVariable String id) {
        return callerRounds.json(
                rounds.reopen(current.id(), callerRounds.find(id).id()));
    }

    /** As the key H on the desk; repeating it changes nothing. */
    @PostMapping("/hide")
    RoundJson hide(@PathVariable String id) {
        return setConcealed(id, true);
    }

    /** As the key R on the desk: shows what was hidden, and never more than the disclosure rules allow. */
    @PostMapping("/reveal")
    RoundJson reveal(@PathVariable String id) {
        return setConcealed(id, false);
    }

    private RoundJson setConcealed(String id, boolean hidden) {
        RoundData round = callerRounds.find(id);
        if (round.state() == RoundState.DRAFT) {
            throw new Refused("api.refused.no-results-yet");
        }
        return callerRounds.json(
                round.meeting().concealed() == hidden ? round : rounds.conceal(current.id(), round.id(), hidden));
    }

    @PutMapping(path = "/scene", consumes = MediaType.APPLICATION_JSON_VALUE)
    RoundJson show(@PathVariable String id, @RequestBody SceneRequest request) {
        RoundData round = callerRounds.find(id);
        return callerRounds.json(rounds.show(current.id(), round.id(), request.appliedTo(round.chosenScreen())));
    }
}
