package org.patlive.assessment.response;

import org.patlive.assessment.comment.AnswerComment;
import org.patlive.assessment.comment.AnswerComments;
import org.patlive.assessment.comment.CommentChanged;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.respondent.Respondent;
import org.patlive.assessment.respondent.Respondents;
import org.patlive.instrument.Item;
import org.patlive.shared.Refused;
import org.patlive.shared.RespondentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores answers and comments from phones. When a method returns, the row is committed and survives a crash of the process.
 * Every call is idempotent, so a phone may repeat one whose result it has not received.
 */
@Service
public class AnswerIntake {

    /** Longest comment, in characters. */
    public static final int MAX_COMMENT_LENGTH = 4000;

    private final Respondents respondents;
    private final AnswerRows rows;
    private final AnswerComments comments;
    private final ClosingLocks closingLocks;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    AnswerIntake(
            Respondents respondents,
            AnswerRows rows,
            AnswerComments comments,
            ClosingLocks closingLocks,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.respondents = respondents;
        this.rows = rows;
        this.comments = comments;
        this.closingLocks = closingLocks;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @throws Refused if the round is not open or the item has no such answer */
    public void answer(RespondentId respondent, Item item, int points) {
        if (!item.allows(points)) {
            throw new Refused("assessment.refused.off-scale");
        }
        commit(() -> {
            AnswerRows.StoredAnswer stored =
                    rows.find(respondent, item).orElseThrow(() -> new Refused("assessment.refused.not-joined"));
            stored.state().checkTakesAnswers();
            if (stored.points() == points) {
                return;
            }
            closingLocks.lockForAnswer(stored.round());
            int version = rows.write(respondent, item, stored, points);
            events.publishEvent(
                    new AnswerChanged(stored.round(), respondent, item, points, version, stored.lastRelease()));
        });
    }

    /** Stores a comment; an empty one withdraws it. @throws Refused if the round is not open or the comment is too long */
    public void comment(RespondentId respondent, CommentTopic topic, String written) {
        String words = written.replace("\0", ""); // PostgreSQL cannot store it in a text
        if (words.length() > MAX_COMMENT_LENGTH) {
            throw new Refused("assessment.refused.comment-too-long", "max", MAX_COMMENT_LENGTH);
        }
        commit(() -> {
            Respondent found = find(respondent);
            AnswerComment.Key key = new AnswerComment.Key(respondent.value(), topic.key());
            AnswerComment comment = comments.findById(key).orElse(null);
            if (comment == null) {
                comments.save(new AnswerComment(key, words));
            } else if (!comment.words().equals(words)) {
                comment.change(words);
                events.publishEvent(new CommentChanged(found.round().id(), respondent, topic));
            }
        });
    }

    /** Marks the respondent's sheet as finished; idempotent. @throws Refused if the round is not open */
    public void finish(RespondentId respondent) {
        commit(() -> {
            Respondent found = find(respondent);
            if (found.finish()) {
                events.publishEvent(new SheetFinished(found.round().id(), respondent));
            }
        });
    }

    private Respondent find(RespondentId id) {
        Respondent found =
                respondents.findWithRound(id.value()).orElseThrow(() -> new Refused("assessment.refused.not-joined"));
        found.round().checkTakesAnswers();
        return found;
    }

    /**
     * Runs a change in a transaction, a second time where it collides: with another tab of the same respondent that writes the
     * same row, or with the closing of the round.
     */
    private void commit(Runnable change) {
        try {
            transaction.executeWithoutResult(status -> change.run());
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException collision) {
            transaction.executeWithoutResult(status -> change.run());
        }
    }
}
