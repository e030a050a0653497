package org.patlive.live;

import org.patlive.assessment.Look;
import org.patlive.assessment.RoundBook;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;

/**
 * That something of a round has been committed: where to look, never what it says. Nodes tell each other so, in the
 * order of the commits.
 */
public sealed interface Hint {

    RoundId round();

    /** An answer was given or changed. */
    record Answered(RoundId round, RoundBook.Key place) implements Hint {}

    /** Somebody has joined or finished. */
    record Attended(RoundId round, RespondentId respondent) implements Hint {}

    /** So many sheets have come in at once that the round is to be read anew. */
    record Taken(RoundId round) implements Hint {}

    /** An Anonymous round has this release. */
    record Released(RoundId round, long number) implements Hint {}

    /** Somebody has answered what the phones are asked; never what. */
    record Looked(RoundId round, RespondentId respondent, Look look) implements Hint {}

    /** Something in the round's plan has changed. */
    record Planned(RoundId round) implements Hint {}

    /** The facilitator has changed something. */
    record Changed(RoundId round) implements Hint {}
}
