package org.patlive.api;

import org.jspecify.annotations.Nullable;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.instrument.Item;

/**
 * What a program wants the room to see, as it was sent.
 *
 * @param statement {@code 1A} to {@code 6F}, with the scene “statement” alone
 */
record SceneRequest(@Nullable String scene, @Nullable String statement) {

    /** @throws Problem if there is no such scene or statement */
    ScreenState after(ScreenState now) {
        Scene wanted = RequestValues.choice("scene", scene, Scene.values());
        if (statement == null) {
            return now.with(wanted);
        }
        if (wanted != Scene.STATEMENT) {
            throw Problem.unfit("“statement” goes with the scene “statement” alone.");
        }
        return Item.statements()
                .filter(item -> item.code().equals(statement))
                .findFirst()
                .map(now::about)
                .orElseThrow(() -> Problem.unfit("“statement” has to be one of 1A to 6F."));
    }
}
