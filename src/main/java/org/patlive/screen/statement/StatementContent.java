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
 * What the screen shows of one statement.
 *
 * @param comments those that the facilitator shows
 * @param findings on this statement, those that the room sees
 * @param asking whether the phones are asked about it at the moment: time to think, not to read what was found
 * @param causes why partners differ, once the room has seen it
 * @param movement from the first answers to the second vote, once the room has seen it
 */
record StatementContent(
        StatementProjection answers,
        List<String> comments,
        List<String> findings,
        boolean asking,
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
                asked(snapshot, statement).isPresent(),
                snapshot.questionResult(new RoomQuestion(RoomQuestion.Kind.CAUSE, statement))
                        .map(counts -> QuestionProjection.causes(snapshot.results(), counts)),
                snapshot.questionResult(new RoomQuestion(RoomQuestion.Kind.SECOND, statement))
                        .map(counts -> QuestionProjection.movement(snapshot.results(), answers, counts)));
    }

    /** What the phones are asked about this statement at the moment. */
    static Optional<RoomQuestion> asked(Snapshot snapshot, Item statement) {
        return Optional.ofNullable(snapshot.round().meeting().openQuestion())
                .filter(look -> look.statement() == statement);
    }

    /** The newest that the room has found out goes first. */
    String message() {
        return movement.map(QuestionProjection.Movement::message)
                .or(() -> causes.map(QuestionProjection.Causes::message))
                .orElse(answers.message());
    }
}
