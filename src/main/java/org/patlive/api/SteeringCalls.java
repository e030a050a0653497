package org.patlive.api;

import org.patlive.access.CurrentFacilitator;
import org.patlive.analysis.Mode;
import org.patlive.assessment.Refused;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.RoundDesk;
import org.patlive.assessment.RoundState;
import org.patlive.live.LiveSessions;
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
class SteeringCalls {

    private final RoundDesk desk;
    private final LiveSessions live;
    private final RoundsAtHand rounds;
    private final CurrentFacilitator current;

    SteeringCalls(RoundDesk desk, LiveSessions live, RoundsAtHand rounds, CurrentFacilitator current) {
        this.desk = desk;
        this.live = live;
        this.rounds = rounds;
        this.current = current;
    }

    @PostMapping("/open")
    RoundEntry open(@PathVariable String id) {
        return rounds.entry(desk.open(current.id(), rounds.find(id).id()));
    }

    @PostMapping("/close")
    RoundEntry close(@PathVariable String id) {
        return rounds.entry(desk.close(current.id(), rounds.find(id).id()));
    }

    /** As the key R in the console: what the facilitator hides, else what the disclosure rules hold back. */
    @PostMapping("/reveal")
    RoundEntry reveal(@PathVariable String id) {
        RoundData round = rounds.find(id);
        if (round.state() == RoundState.DRAFT) {
            throw new Refused("This round has not been opened yet: there is nothing to reveal.");
        }
        if (round.meeting().concealed()) {
            return rounds.entry(desk.conceal(current.id(), round.id(), false));
        }
        if (round.plan().disclosure().mode() != Mode.ANONYMOUS) {
            throw new Refused("In this round every answer shows at once: there is nothing to reveal.");
        }
        if (live.settled(round.id()).changedSinceRelease() == 0) {
            throw new Refused("Nobody has changed anything since the last release: there is nothing to reveal.");
        }
        live.reveal(round.id());
        live.settled(round.id());
        return rounds.entry(round);
    }

    @PutMapping(path = "/scene", consumes = MediaType.APPLICATION_JSON_VALUE)
    RoundEntry show(@PathVariable String id, @RequestBody NewScene wanted) {
        RoundData round = rounds.find(id);
        return rounds.entry(desk.show(current.id(), round.id(), wanted.after(round.staging())));
    }
}
