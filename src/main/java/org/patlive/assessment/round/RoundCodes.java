package org.patlive.assessment.round;

import org.springframework.stereotype.Component;

/** Generates the join code and the screen key of a new round. */
@Component
public class RoundCodes {

    private final Rounds rounds;

    RoundCodes(Rounds rounds) {
        this.rounds = rounds;
    }

    /** A join code that no other round has. */
    public String unusedCode() {
        String code = RandomCodes.joinCode();
        while (rounds.existsByCode(code)) {
            code = RandomCodes.joinCode();
        }
        return code;
    }

    /** The unguessable part of a screen's address. */
    public String key() {
        return RandomCodes.key();
    }
}
