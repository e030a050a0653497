package org.patlive.assessment;

import org.patlive.assessment.internal.Codes;
import org.patlive.assessment.internal.Rounds;
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
        String code = Codes.joinCode();
        while (rounds.existsByCode(code)) {
            code = Codes.joinCode();
        }
        return code;
    }

    /** The unguessable part of a screen's address. */
    public String key() {
        return Codes.key();
    }
}
