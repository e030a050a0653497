package org.patlive.assessment.round;

import org.springframework.stereotype.Component;

/** Gives a new round the code and the key by which it will be found. */
@Component
public class RoundCodes {

    private final Rounds rounds;

    RoundCodes(Rounds rounds) {
        this.rounds = rounds;
    }

    /** A code that leads nowhere yet. */
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
