package org.patlive.api.round;

import static org.patlive.shared.text.Texts.text;

import org.jspecify.annotations.Nullable;
import org.patlive.api.problem.Problem;
import org.patlive.api.request.RequestValues;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.instrument.Item;

/**
 * The body of a request to show a scene on the projected screen, not yet checked.
 *
 * @param statement {@code 1A} to {@code 6F}, only with the scene “statement”
 */
record SceneRequest(@Nullable String scene, @Nullable String statement) {

    /** @throws Problem if there is no such scene or statement */
    ScreenState appliedTo(ScreenState current) {
        Scene requested = RequestValues.choice("scene", scene, Scene.values());
        if (statement == null) {
            return current.with(requested);
        }
        if (requested != Scene.STATEMENT) {
            throw Problem.unprocessable(text("api.problem.statement-without-scene"));
        }
        return Item.statements()
                .filter(item -> item.code().equals(statement))
                .findFirst()
                .map(current::about)
                .orElseThrow(() -> Problem.unprocessable(text("api.problem.no-such-statement")));
    }
}
