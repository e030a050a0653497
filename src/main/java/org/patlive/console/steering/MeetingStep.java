package org.patlive.console.steering;

import java.util.Optional;
import org.patlive.assessment.response.Progress;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;

/** What the button Next does. It belongs to the screen that was chosen when it was offered. */
public sealed interface MeetingStep {

    /** Puts the next scene on the screen. */
    record Show(ScreenState from, ScreenState to) implements MeetingStep {}

    /** Closes the round, after a question. */
    record Close() implements MeetingStep {}

    /**
     * Returns what comes next in the meeting.
     *
     * @param nextScene the next scene in the usual order; empty at its end
     * @return empty if nothing sensible comes next: after the last scene, or before anybody has joined
     */
    static Optional<MeetingStep> of(RoundData round, Progress progress, Optional<ScreenState> nextScene) {
        boolean atItsEnd = nextScene.isEmpty() && progress.joined() > 0;
        if (round.isOpen() && (atItsEnd || everyoneHasFinished(round.scene(), progress))) {
            return Optional.of(new Close());
        }
        return nextScene.map(to -> new Show(round.chosenScreen(), to));
    }

    /** Before the progress is on the screen, others may still be about to join. */
    private static boolean everyoneHasFinished(Scene scene, Progress progress) {
        return progress.joined() > 0
                && progress.finished() == progress.joined()
                && switch (scene) {
                    case JOIN, FOLLOWUP, BLANK -> false;
                    default -> true;
                };
    }
}
