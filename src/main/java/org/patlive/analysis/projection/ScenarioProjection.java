package org.patlive.analysis.projection;

import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.result.Results.ScenarioSuggestion;

/** The scenario that the results suggest, in a sentence (not part of the published tool); the group decides. */
public record ScenarioProjection(String message, Figure<ScenarioSuggestion> suggestion) {

    public static ScenarioProjection of(Results results) {
        return new ScenarioProjection(
                results.scenario()
                        .value()
                        .map(ScenarioProjection::sentence)
                        .orElse(
                                WaitingMessage.isConcealed(results)
                                        ? WaitingMessage.CONCEALED
                                        : results.isWaitingForClosing()
                                                ? WaitingMessage.STILL_OPEN
                                                : "The results suggest no scenario"),
                results.scenario());
    }

    /** Returns whether this scenario is suggested, alone or as one of two. */
    public boolean suggests(String letter) {
        return suggestion
                .value()
                .filter(found ->
                        found.letter().equals(letter) || found.alternatives().contains(letter))
                .isPresent();
    }

    private static String sentence(ScenarioSuggestion found) {
        return found.alternatives().isEmpty()
                ? "The results suggest scenario " + found.letter() + ". The group decides."
                : "The results suggest scenario " + found.letter() + " or " + String.join(" or ", found.alternatives())
                        + ". Yours to decide.";
    }
}
