package org.patlive.screen;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patlive.analysis.Figure;
import org.patlive.analysis.Figure.Reason;
import org.patlive.analysis.HeatmapMode;
import org.patlive.design.CountBars;
import org.patlive.picture.HeatmapPicture;

/** The answers to one statement: bars where the counts may be seen, else what may be seen in their place. */
class AnswersPicture extends Div {

    private static final List<Integer> POINTS = List.of(4, 3, 2, 1);

    private AnswersPicture() {
        addClassName("pat-scene-answers");
    }

    /**
     * @param scale the words of the four answers by their points
     * @param series counts for 4, 3, 2, 1; the hidden ones are left out
     * @param colour the quarter of the disagreement, shown where there are no bars
     */
    static AnswersPicture of(
            Map<Integer, String> scale, List<Map.Entry<String, Figure<List<Integer>>>> series, Figure<Integer> colour) {
        AnswersPicture picture = new AnswersPicture();
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
            picture.inWords(series.getFirst().getValue().reason().orElse(Reason.NO_ANSWERS), colour.value());
        }
        return picture;
    }

    private void inWords(Reason why, Optional<Integer> colour) {
        if (why == Reason.COARSE) {
            colour.ifPresent(this::swatch);
            add(Texts.text("No counts are shown below ten partners", "pat-scene-note"));
        } else {
            Div veil = new Div();
            veil.addClassName("pat-scene-veil");
            String sentence = why.sentence();
            veil.add(Texts.text(
                    sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1),
                    "pat-scene-veil-why"));
            add(veil);
        }
    }

    /** The colour that the statement has in the heatmap, with its range. */
    private void swatch(int colour) {
        Div swatch = new Div();
        swatch.addClassName("pat-scene-swatch");
        swatch.getElement().setAttribute("data-gap", String.valueOf(colour));
        swatch.add(
                Texts.span("Disagreement", "pat-scene-swatch-what"),
                Texts.span(HeatmapPicture.legend(HeatmapMode.DISAGREEMENT).get(colour), "pat-scene-swatch-range"));
        add(swatch);
    }
}
