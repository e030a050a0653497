package org.patlive.analysis.projection;

import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.result.Results.ScenarioSuggestion;
import org.patlive.shared.text.Sentence;

/** The scenario that the results suggest, in a sentence (not part of the published tool); the group decides. */
public record ScenarioProjection(Sentence sentence, Figure<ScenarioSuggestion> suggestion) {

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
                                                : Sentence.text("analysis.scenario.none")),
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

    private static Sentence sentence(ScenarioSuggestion found) {
        return found.alternatives().isEmpty()
                ? Sentence.text("analysis.scenario.one", "letter", found.letter())
                : Sentence.text(
                        "analysis.scenario.either",
                        "one",
                        found.letter(),
                        "other",
                        found.alternatives().getFirst());
    }
}
