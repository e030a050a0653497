package org.patlive.screen.statement;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.figure.Figure.Reason;
import org.patlive.design.CountBars;
import org.patlive.screen.parts.SceneText;

/** The answers to one statement: bars where the counts may be seen, else what may be seen in their place. */
public class AnswerDistribution extends Div {

    private static final List<Integer> POINTS = List.of(4, 3, 2, 1);

    private AnswerDistribution() {
        addClassName("pat-scene-answers");
    }

    /**
     * @param scale the words of the four answers by their points
     * @param series counts for 4, 3, 2, 1; the hidden ones are left out
     * @param instead what may be seen where rule 5 allows no bars
     */
    public static AnswerDistribution of(
            Map<Integer, String> scale, List<Map.Entry<String, Figure<List<Integer>>>> series, Figure<Div> instead) {
        AnswerDistribution picture = new AnswerDistribution();
        List<CountBars.Series> shown = new ArrayList<>();
        series.forEach(one ->
                one.getValue().value().ifPresent(counts -> shown.add(new CountBars.Series(one.getKey(), counts))));
        if (!shown.isEmpty()) {
            CountBars bars = new CountBars();
            bars.show(
                    "How many chose each answer",
                    POINTS.stream().map(scale::get).toList(),
                    shown);
            picture.add(bars);
        } else {
            picture.addClassName("pat-scene-answers-coarse");
            picture.inWords(series.getFirst().getValue().reason().orElse(Reason.NO_ANSWERS), instead.value());
        }
        return picture;
    }

    private void inWords(Reason why, Optional<Div> instead) {
        if (why == Reason.COARSE) {
            instead.ifPresent(this::add);
            add(SceneText.text("No counts are shown below ten partners", "pat-scene-note"));
        } else {
            Div veil = new Div();
            veil.addClassName("pat-scene-veil");
            veil.add(SceneText.text(why.alone(), "pat-scene-veil-why"));
            add(veil);
        }
    }
}
