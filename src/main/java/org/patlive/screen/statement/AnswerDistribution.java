package org.patlive.screen.statement;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.design.CountBars;
import org.patlive.screen.parts.SceneText;
import org.patlive.words.HiddenWords;

/**
 * The distribution of answers: bars if the counts may be shown, otherwise what may be shown in their place, or the
 * reason.
 */
public class AnswerDistribution extends Div {

    private static final List<Integer> POINTS = List.of(4, 3, 2, 1);

    private AnswerDistribution() {
        addClassName("pat-scene-answers");
    }

    /**
     * @param scale the labels of the four answers by their points
     * @param series the counts of 4, 3, 2 and 1 under a name; hidden ones are left out
     * @param instead what is shown in place of bars if counts are coarse
     */
    public static AnswerDistribution of(
            Map<Integer, String> scale, List<Map.Entry<String, Figure<List<Integer>>>> series, Figure<Div> instead) {
        AnswerDistribution distribution = new AnswerDistribution();
        List<CountBars.Series> shown = new ArrayList<>();
        series.forEach(one ->
                one.getValue().value().ifPresent(counts -> shown.add(new CountBars.Series(one.getKey(), counts))));
        if (!shown.isEmpty()) {
            CountBars bars = new CountBars();
            bars.show(
                    text("screen.statement.counts-caption"),
                    POINTS.stream().map(scale::get).toList(),
                    shown);
            distribution.add(bars);
        } else {
            distribution.addClassName("pat-scene-answers-coarse");
            distribution.addWithoutCounts(
                    series.getFirst().getValue().reason().orElse(Reason.NO_ANSWERS), instead.value());
        }
        return distribution;
    }

    private void addWithoutCounts(Reason why, Optional<Div> instead) {
        if (why == Reason.COARSE) {
            instead.ifPresent(this::add);
            add(SceneText.text(text("screen.parts.no-counts"), "pat-scene-note"));
        } else {
            add(SceneText.hiddenFigures(HiddenWords.alone(why)));
        }
    }
}
