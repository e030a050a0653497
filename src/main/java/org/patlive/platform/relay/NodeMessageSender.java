package org.patlive.platform.relay;

import org.patlive.actionplan.plan.PlanChanged;
import org.patlive.assessment.entry.ResponsesEntered;
import org.patlive.assessment.publication.ReleaseCommitted;
import org.patlive.assessment.respondent.RespondentJoined;
import org.patlive.assessment.response.AnswerChanged;
import org.patlive.assessment.response.AnswerKey;
import org.patlive.assessment.response.SheetFinished;
import org.patlive.assessment.round.RoundChanged;
import org.patlive.feedback.question.QuestionAnswered;
import org.patlive.live.NodeMessage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends messages to the other nodes about what a transaction changes. PostgreSQL delivers them with the commit, in the order of
 * commits, and not at all after a rollback.
 */
class NodeMessageSender {

    static final String CHANNEL = "patlive";

    private final JdbcTemplate database;
    private final String node;

    /** @param node identifies this process among the nodes */
    NodeMessageSender(JdbcTemplate database, String node) {
        this.database = database;
        this.node = node;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(AnswerChanged event) {
        send(new NodeMessage.AnswerChanged(event.round(), new AnswerKey(event.respondent(), event.item())));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(RespondentJoined event) {
        send(new NodeMessage.RespondentChanged(event.round(), event.respondent().id()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ResponsesEntered event) {
        send(new NodeMessage.ResponsesEntered(event.round()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(SheetFinished event) {
        send(new NodeMessage.RespondentChanged(event.round(), event.respondent()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(QuestionAnswered event) {
        send(new NodeMessage.QuestionAnswered(event.round(), event.respondent(), event.question()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(RoundChanged event) {
        send(new NodeMessage.RoundChanged(event.round().id()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(PlanChanged event) {
        send(new NodeMessage.PlanChanged(event.round()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ReleaseCommitted event) {
        send(new NodeMessage.ReleaseCommitted(event.round(), event.number()));
    }

    private void send(NodeMessage message) {
        database.query("select pg_notify(?, ?)", row -> {}, CHANNEL, node + " " + NodeMessageText.of(message));
    }
}
