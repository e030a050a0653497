package org.patlive.words;

import static org.patlive.shared.text.Texts.text;

import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.Scene;

/** The labels of scenes and of questions to the phones. */
public final class RoundWords {

    private RoundWords() {}

    public static String label(Scene scene) {
        return switch (scene) {
            case JOIN -> text("words.scene.join");
            case PROGRESS -> text("words.scene.progress");
            case DARTBOARD -> text("words.scene.dartboard");
            case HEATMAP -> text("words.scene.heatmap");
            case AGENDA -> text("words.scene.agenda");
            case STATEMENT -> text("words.scene.statement");
            case SIGNIFICANCE -> text("words.scene.significance");
            case SUCCESS -> text("words.scene.success");
            case LEVELS -> text("words.scene.levels");
            case ORGANISATIONS -> text("words.scene.organisations");
            case TREND -> text("words.scene.trend");
            case FOLLOWUP -> text("words.scene.follow-up");
            case FINDINGS -> text("words.scene.findings");
            case SCENARIO -> text("words.scene.scenario");
            case PLAN -> text("words.scene.plan");
            case BLANK -> text("words.scene.blank");
        };
    }

    public static String label(RoomQuestion.Kind question) {
        return switch (question) {
            case CAUSE -> text("words.question.cause");
            case SECOND -> text("words.question.second");
            case HANDS -> text("words.question.hands");
        };
    }
}
