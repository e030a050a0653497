package org.patlive.answer;

import com.vaadin.flow.internal.JacksonUtils;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundState;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.instrument.Item;
import tools.jackson.databind.node.ObjectNode;

/**
 * What phones show of the feedback meeting, the same on all of them. Scenes between which a phone makes no difference are
 * equal here, so that nothing is sent when one replaces the other.
 *
 * @param room what the group is looking at, in a sentence
 * @param statement the statement being discussed, {@code 1A} … {@code 6F}; null during any other scene
 * @param planning whether the partners take part in the action plan on their phones
 * @param asking the question that is open, as {@link RoomQuestion#code()}; null for none
 */
record Discussion(
        String room,
        @Nullable String statement,
        boolean planning,
        @Nullable String asking) {

    /** The discussion of a closed round; null for any other round, in which a phone shows the sheet and nothing else. */
    static @Nullable Discussion of(RoundData round) {
        if (round.state() != RoundState.CLOSED) {
            return null;
        }
        ScreenState screen = round.projectedScreen();
        Item statement = screen.scene() == Scene.STATEMENT ? screen.statement() : null;
        RoomQuestion asking = round.meeting().openQuestion();
        return new Discussion(
                sentence(screen.scene()),
                statement == null ? null : statement.code(),
                round.meeting().planOnPhones(),
                asking == null ? null : asking.code());
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
            json.put("asking", asking);
        }
        return json;
    }

    private static String sentence(Scene scene) {
        return switch (scene) {
            case JOIN, PROGRESS -> "The discussion is about to begin. Look at the screen.";
            case DARTBOARD -> lookingAt("the dartboard");
            case HEATMAP -> lookingAt("the heatmap");
            case AGENDA -> lookingAt("the agenda");
            case STATEMENT -> lookingAt("a statement");
            case SIGNIFICANCE -> lookingAt("the significance of the principles");
            case SUCCESS -> lookingAt("the success of the partnership");
            case LEVELS -> lookingAt("the levels");
            case ORGANISATIONS -> lookingAt("the organisations");
            case TREND -> lookingAt("earlier rounds");
            case FINDINGS -> lookingAt("its findings");
            case SCENARIO -> lookingAt("the three scenarios");
            case PLAN -> lookingAt("its action plan");
            case FOLLOWUP -> lookingAt("what became of its last plan");
            case BLANK -> "The screen is dark for a moment: listen to the room.";
        };
    }

    private static String lookingAt(String what) {
        return "The room is looking at " + what + ". Look at the screen.";
    }
}
