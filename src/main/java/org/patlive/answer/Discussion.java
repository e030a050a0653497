package org.patlive.answer;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.projection.QuestionProjection.Cause;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundState;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.instrument.Item;
import org.patlive.words.StatementWords;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What phones show of the feedback meeting, the same on all of them. Scenes between which a phone makes no difference are
 * equal here, so that nothing is sent when one replaces the other.
 *
 * @param room what the group is looking at, in a sentence
 * @param statement the statement being discussed, {@code 1A} … {@code 6F}; null during any other scene
 * @param planning whether the partners take part in the action plan on their phones
 * @param asking the question that is open; null for none
 */
record Discussion(
        String room,
        @Nullable String statement,
        boolean planning,
        @Nullable RoomQuestion asking) {

    /** The discussion of a closed round; null for any other round, in which a phone shows the sheet and nothing else. */
    static @Nullable Discussion of(RoundData round) {
        if (round.state() != RoundState.CLOSED) {
            return null;
        }
        ScreenState screen = round.projectedScreen();
        Item statement = screen.scene() == Scene.STATEMENT ? screen.statement() : null;
        return new Discussion(
                sentence(screen.scene()),
                statement == null ? null : statement.code(),
                round.meeting().planOnPhones(),
                round.meeting().openQuestion());
    }

    ObjectNode toJson() {
        ObjectNode json = JacksonUtils.createObjectNode().put("room", room);
        if (planning) {
            json.put("planning", true);
        }
        if (statement != null) {
            json.put("statement", statement);
        }
        if (asking != null) {
            json.put("asking", asking.code());
        }
        if (asking != null && asking.kind() == RoomQuestion.Kind.CAUSE) {
            ArrayNode causes = json.putArray("causes");
            Stream.of(Cause.values()).forEach(cause -> causes.addObject()
                    .put("value", cause.ordinal() + 1)
                    .put("label", StatementWords.label(cause)));
        }
        return json;
    }

    private static String sentence(Scene scene) {
        return switch (scene) {
            case JOIN, PROGRESS -> text("answer.discussion.about-to-begin");
            case DARTBOARD -> text("answer.discussion.dartboard");
            case HEATMAP -> text("answer.discussion.heatmap");
            case AGENDA -> text("answer.discussion.agenda");
            case STATEMENT -> text("answer.discussion.statement");
            case SIGNIFICANCE -> text("answer.discussion.significance");
            case SUCCESS -> text("answer.discussion.success");
            case LEVELS -> text("answer.discussion.levels");
            case ORGANISATIONS -> text("answer.discussion.organisations");
            case TREND -> text("answer.discussion.trend");
            case FINDINGS -> text("answer.discussion.findings");
            case SCENARIO -> text("answer.discussion.scenarios");
            case PLAN -> text("answer.discussion.plan");
            case FOLLOWUP -> text("answer.discussion.last-plan");
            case BLANK -> text("answer.discussion.blank");
        };
    }
}
