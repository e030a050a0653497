package org.patlive.screen;

import java.util.List;
import java.util.Optional;
import org.patlive.analysis.LookProjection;
import org.patlive.analysis.StatementProjection;
import org.patlive.assessment.CommentTopic;
import org.patlive.assessment.Look;
import org.patlive.feedback.FindingData;
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
record StatementPart(
        StatementProjection answers,
        List<String> comments,
        List<String> findings,
        boolean asking,
        Optional<LookProjection.Causes> causes,
        Optional<LookProjection.Movement> movement) {

    static StatementPart of(Snapshot now, Item statement) {
        StatementProjection answers = StatementProjection.of(now.results(), statement);
        return new StatementPart(
                answers,
                now.feedback().comments().getOrDefault(new CommentTopic(statement.code()), List.of()),
                now.feedback().findings().stream()
                        .filter(FindingData::shown)
                        .filter(finding -> finding.subject()
                                .statement()
                                .filter(about -> about == statement)
                                .isPresent())
                        .map(FindingData::words)
                        .toList(),
                asked(now, statement).isPresent(),
                now.look(new Look(Look.Kind.CAUSE, statement))
                        .map(counts -> LookProjection.causes(now.results(), counts)),
                now.look(new Look(Look.Kind.SECOND, statement))
                        .map(counts -> LookProjection.movement(now.results(), answers, counts)));
    }

    /** What the phones are asked about this statement at the moment. */
    static Optional<Look> asked(Snapshot now, Item statement) {
        return Optional.ofNullable(now.round().meeting().asking()).filter(look -> look.statement() == statement);
    }

    /** The newest that the room has found out goes first. */
    String message() {
        return movement.map(LookProjection.Movement::message)
                .or(() -> causes.map(LookProjection.Causes::message))
                .orElse(answers.message());
    }
}
