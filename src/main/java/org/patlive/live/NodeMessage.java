package org.patlive.live;

import org.patlive.assessment.response.AnswerKey;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;

/**
 * Tells other nodes that something of a round has been committed: what to read again, never its content. Nodes receive
 * messages in the order of the commits.
 */
public sealed interface NodeMessage {

    RoundId round();

    /** An answer was given or changed. */
    record AnswerChanged(RoundId round, AnswerKey answer) implements NodeMessage {}

    /** Somebody has joined or finished. */
    record RespondentChanged(RoundId round, RespondentId respondent) implements NodeMessage {}

    /** Many sheets were stored at once; the round is to be loaded again. */
    record ResponsesEntered(RoundId round) implements NodeMessage {}

    /** A release of an Anonymous round was committed. */
    record ReleaseCommitted(RoundId round, long number) implements NodeMessage {}

    /** Somebody has answered the open question. */
    record QuestionAnswered(RoundId round, RespondentId respondent, RoomQuestion question) implements NodeMessage {}

    /** Something in the round's plan was changed. */
    record PlanChanged(RoundId round) implements NodeMessage {}

    /** The facilitator has changed the round. */
    record RoundChanged(RoundId round) implements NodeMessage {}
}
