package org.patlive.words;

import static org.patlive.shared.text.Texts.text;

import java.util.List;
import org.patlive.analysis.result.Results.ScenarioSuggestion;
import org.patlive.analysis.result.ScenarioReason;
import org.patlive.analysis.result.ScenarioReason.AggregateInBand;
import org.patlive.analysis.result.ScenarioReason.InWords;
import org.patlive.analysis.result.ScenarioReason.LowTotals;
import org.patlive.analysis.result.ScenarioReason.ReasonablyHealthy;
import org.patlive.analysis.result.ScenarioReason.SeveralLowTotals;
import org.patlive.analysis.result.ScenarioReason.Weak;
import org.patlive.analysis.result.ScenarioReason.WeakAndSignificant;
import org.patlive.instrument.ShortTitle;

/** Says why the results suggest a scenario, in one sentence for each reason. */
public final class ScenarioWords {

    private ScenarioWords() {}

    public static List<String> reasons(ScenarioSuggestion suggestion) {
        return suggestion.reasons().stream().map(ScenarioWords::sentence).toList();
    }

    private static String sentence(ScenarioReason reason) {
        return switch (reason) {
            case AggregateInBand(var band) -> text("words.scenario.aggregate", "band", band.printedAggregateRange());
            case LowTotals(int partners) -> text("words.scenario.low-totals", "count", partners);
            case SeveralLowTotals() -> text("words.scenario.several-low-totals");
            case ReasonablyHealthy() -> text("words.scenario.healthy");
            case WeakAndSignificant(var principles) ->
                text(
                        "words.scenario.weak-and-significant",
                        "count",
                        principles.size(),
                        "principles",
                        ShortTitle.facts(principles));
            case Weak(var principles) ->
                text("words.scenario.weak", "count", principles.size(), "principles", ShortTitle.facts(principles));
            case InWords(String sentence) -> sentence;
        };
    }
}
