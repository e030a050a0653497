package org.patlive.live;

import org.patlive.assessment.response.RoundAnswers;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;

/**
 * That something of a round has been committed: where to look, never what it says. Nodes tell each other so, in the
 * order of the commits.
 */
public sealed interface NodeMessage {

    RoundId round();

    /** An answer was given or changed. */
    record AnswerChanged(RoundId round, RoundAnswers.Key answer) implements NodeMessage {}

    /** Somebody has joined or finished. */
    record RespondentChanged(RoundId round, RespondentId respondent) implements NodeMessage {}

    /** So many sheets have come in at once that the round is to be read anew. */
    record ResponsesEntered(RoundId round) implements NodeMessage {}

    /** An Anonymous round has this release. */
    record ReleaseCommitted(RoundId round, long number) implements NodeMessage {}

    /** Somebody has answered what the phones are asked; never what. */
    record QuestionAnswered(RoundId round, RespondentId respondent, RoomQuestion question) implements NodeMessage {}

    /** Something in the round's plan has changed. */
    record PlanChanged(RoundId round) implements NodeMessage {}

    /** The facilitator has changed something. */
    record RoundChanged(RoundId round) implements NodeMessage {}
}
