package org.patlive.platform.relay;

import org.patlive.actionplan.events.PlanChanged;
import org.patlive.assessment.RoundBook;
import org.patlive.assessment.events.AnswerChanged;
import org.patlive.assessment.events.ReleaseWritten;
import org.patlive.assessment.events.RespondentJoined;
import org.patlive.assessment.events.ResponsesTaken;
import org.patlive.assessment.events.RoundChanged;
import org.patlive.assessment.events.SheetFinished;
import org.patlive.feedback.events.LookAnswered;
import org.patlive.live.Hint;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the other nodes what a transaction changes. The database delivers it with the commit, in the order of the
 * commits, and not at all where there is none.
 */
class Announcer {

    static final String CHANNEL = "patlive";

    private final JdbcTemplate database;
    private final String node;

    /** @param node names this process among the nodes */
    Announcer(JdbcTemplate database, String node) {
        this.database = database;
        this.node = node;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(AnswerChanged event) {
        say(new Hint.Answered(event.round(), new RoundBook.Key(event.respondent(), event.item())));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(RespondentJoined event) {
        say(new Hint.Attended(event.round(), event.respondent().id()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ResponsesTaken event) {
        say(new Hint.Taken(event.round()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(SheetFinished event) {
        say(new Hint.Attended(event.round(), event.respondent()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(LookAnswered event) {
        say(new Hint.Looked(event.round(), event.respondent(), event.look()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(RoundChanged event) {
        say(new Hint.Changed(event.round().id()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(PlanChanged event) {
        say(new Hint.Planned(event.round()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ReleaseWritten event) {
        say(new Hint.Released(event.round(), event.number()));
    }

    private void say(Hint hint) {
        database.query("select pg_notify(?, ?)", row -> {}, CHANNEL, node + " " + Wording.of(hint));
    }
}
