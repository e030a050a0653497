package org.patlive.platform.relay;

import java.util.Optional;
import org.patlive.assessment.response.AnswerKey;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.instrument.Item;
import org.patlive.live.NodeMessage;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;

/** Hints as text: kind, round and place, never an answer. A node of another version may say what is not understood. */
final class NodeMessageText {

    private NodeMessageText() {}

    static String of(NodeMessage message) {
        return switch (message) {
            case NodeMessage.AnswerChanged it ->
                "answered %s %s %s"
                        .formatted(
                                it.round(),
                                it.answer().respondent(),
                                it.answer().item().code());
            case NodeMessage.RespondentChanged it -> "attended %s %s".formatted(it.round(), it.respondent());
            case NodeMessage.QuestionAnswered it ->
                "looked %s %s %s"
                        .formatted(it.round(), it.respondent(), it.question().code());
            case NodeMessage.ReleaseCommitted it -> "released %s %d".formatted(it.round(), it.number());
            case NodeMessage.ResponsesEntered it -> "taken %s".formatted(it.round());
            case NodeMessage.PlanChanged it -> "planned %s".formatted(it.round());
            case NodeMessage.RoundChanged it -> "changed %s".formatted(it.round());
        };
    }

    /** Parses a message; empty if it is unknown, as of a newer version. */
    static Optional<NodeMessage> read(String text) {
        String[] words = text.split(" ");
        try {
            RoundId round = RoundId.of(words[1]);
            return Optional.of(
                    switch (words[0]) {
                        case "answered" ->
                            new NodeMessage.AnswerChanged(
                                    round, new AnswerKey(RespondentId.of(words[2]), Item.of(words[3])));
                        case "attended" -> new NodeMessage.RespondentChanged(round, RespondentId.of(words[2]));
                        case "looked" ->
                            new NodeMessage.QuestionAnswered(
                                    round, RespondentId.of(words[2]), RoomQuestion.of(text.split(" ", 4)[3]));
                        case "released" -> new NodeMessage.ReleaseCommitted(round, Long.parseLong(words[2]));
                        case "taken" -> new NodeMessage.ResponsesEntered(round);
                        case "planned" -> new NodeMessage.PlanChanged(round);
                        default -> new NodeMessage.RoundChanged(round);
                    });
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unknown) {
            return Optional.empty();
        }
    }
}
