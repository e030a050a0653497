package org.patlive.screen.statement;

import java.util.List;
import java.util.Optional;
import org.patlive.analysis.projection.QuestionProjection;
import org.patlive.analysis.projection.StatementProjection;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.feedback.finding.FindingData;
import org.patlive.instrument.Item;
import org.patlive.live.Snapshot;

/**
 * The content of the scene about one statement.
 *
 * @param comments the comments that the facilitator shows
 * @param findings the findings on this statement that are shown
 * @param questionIsOpen whether a question about it is open on the phones; findings would then distract or influence
 * @param causes why partners differ, once shown
 * @param movement from the first answers to the second vote, once shown
 */
record StatementContent(
        StatementProjection answers,
        List<String> comments,
        List<String> findings,
        boolean questionIsOpen,
        Optional<QuestionProjection.Causes> causes,
        Optional<QuestionProjection.Movement> movement) {

    static StatementContent of(Snapshot snapshot, Item statement) {
        StatementProjection answers = StatementProjection.of(snapshot.results(), statement);
        return new StatementContent(
                answers,
                snapshot.feedback().comments().getOrDefault(new CommentTopic(statement.code()), List.of()),
                snapshot.feedback().findings().stream()
                        .filter(FindingData::shown)
                        .filter(finding -> finding.subject()
                                .statement()
                                .filter(about -> about == statement)
                                .isPresent())
                        .map(FindingData::words)
                        .toList(),
                openQuestion(snapshot, statement).isPresent(),
                snapshot.questionResult(new RoomQuestion(RoomQuestion.Kind.CAUSE, statement))
                        .map(counts -> QuestionProjection.causes(snapshot.results(), counts)),
                snapshot.questionResult(new RoomQuestion(RoomQuestion.Kind.SECOND, statement))
                        .map(counts -> QuestionProjection.movement(snapshot.results(), answers, counts)));
    }

    /** Returns the question about this statement that is open on the phones. */
    static Optional<RoomQuestion> openQuestion(Snapshot snapshot, Item statement) {
        return Optional.ofNullable(snapshot.round().meeting().openQuestion())
                .filter(question -> question.statement() == statement);
    }

    /** Returns the message about the latest result. */
    String message() {
        return movement.map(QuestionProjection.Movement::sentence)
                .or(() -> causes.map(QuestionProjection.Causes::sentence))
                .orElse(answers.sentence())
                .words();
    }
}
