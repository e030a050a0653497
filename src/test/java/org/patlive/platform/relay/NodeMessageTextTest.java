package org.patlive.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patlive.assessment.response.AnswerKey;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.instrument.Item;
import org.patlive.live.NodeMessage;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;

class NodeMessageTextTest {

    private static final RoundId ROUND = RoundId.random();
    private static final RespondentId PARTNER = RespondentId.random();
    private static final String LOOKED =
            "looked 00000000-0000-0000-0000-000000000001 00000000-0000-0000-0000-000000000002 ";

    @ParameterizedTest
    @MethodSource
    void a_message_is_read_as_it_was_written(NodeMessage message) {
        assertThat(NodeMessageText.read(NodeMessageText.of(message))).contains(message);
    }

    static Stream<NodeMessage> a_message_is_read_as_it_was_written() {
        return Stream.of(
                new NodeMessage.AnswerChanged(ROUND, new AnswerKey(PARTNER, Item.of("1A"))),
                new NodeMessage.AnswerChanged(ROUND, new AnswerKey(PARTNER, Item.of("W6"))),
                new NodeMessage.RespondentChanged(ROUND, PARTNER),
                new NodeMessage.ReleaseCommitted(ROUND, 17),
                new NodeMessage.QuestionAnswered(
                        ROUND, PARTNER, new RoomQuestion(RoomQuestion.Kind.SECOND, Item.of("4C"))),
                new NodeMessage.QuestionAnswered(ROUND, PARTNER, RoomQuestion.HANDS),
                new NodeMessage.ResponsesEntered(ROUND),
                new NodeMessage.PlanChanged(ROUND),
                new NodeMessage.RoundChanged(ROUND));
    }

    /** Nodes are upgraded one after the other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "answered",
                "answered x y z",
                "released 4",
                "planned 12",
                LOOKED + "CAUSE",
                LOOKED + "HANDS 1A"
            })
    void an_unknown_message_is_ignored(String text) {
        assertThat(NodeMessageText.read(text)).isEmpty();
    }
}
