package org.patlive.screen;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.patlive.analysis.Figure;
import org.patlive.analysis.HeatmapMode;
import org.patlive.analysis.Results.Gaps;
import org.patlive.analysis.StatementProjection;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.instrument.ShortTitle;
import org.patlive.picture.HeatmapPicture;

/** The left half: the statement in its own words, the answers, and what they amount to. */
final class StatementAnswers {

    private StatementAnswers() {}

    static Div of(StatementPart part, Instrument instrument) {
        StatementProjection answers = part.answers();
        Item item = answers.item();
        Div half = new Div(
                Texts.text(item.code() + " · " + ShortTitle.of(item.principle()), "pat-scene-key"),
                Texts.quoted(instrument.element(item).statement()),
                AnswersPicture.of(instrument.sheet().scale(), series(part), answers.colour()));
        half.addClassName("pat-scene-half");
        if (answers.pattern().isShown()) {
            half.add(inWords(answers));
        }
        return half;
    }

    private static List<Map.Entry<String, Figure<List<Integer>>>> series(StatementPart part) {
        return part.movement()
                .map(movement -> List.of(Map.entry("first", movement.first()), Map.entry("second", movement.second())))
                .orElseGet(() -> List.of(Map.entry("answers", part.answers().counts())));
    }

    private static Div inWords(StatementProjection answers) {
        Paragraph facts = new Paragraph();
        facts.addClassName("pat-scene-facts");
        facts(answers).forEach(fact -> facts.add(new Span(fact)));
        if (answers.counts().isShown()) {
            answers.colour().value().ifPresent(colour -> facts.addComponentAsFirst(swatch(colour)));
        }
        Div words = new Div(facts, Texts.ourAddition("Disagreement and its pattern"));
        words.addClassName("pat-scene-words");
        return words;
    }

    private static Span swatch(int colour) {
        Span patch = Texts.span("", "pat-scene-patch");
        patch.getElement().setAttribute("data-gap", String.valueOf(colour));
        Span legend = new Span(patch);
        legend.add("Disagreement "
                + HeatmapPicture.legend(HeatmapMode.DISAGREEMENT).get(colour));
        return legend;
    }

    private static List<String> facts(StatementProjection answers) {
        List<String> facts = new ArrayList<>();
        facts.add("Pattern: " + answers.pattern().get().words());
        if (answers.acrossTheLine()) {
            facts.add(answers.counts()
                    .value()
                    .map(counts ->
                            counts.get(0) + counts.get(1) + " agree, " + (counts.get(2) + counts.get(3)) + " disagree")
                    .orElse("At least a third on each side of the line"));
        }
        answers.gaps().value().flatMap(StatementAnswers::gaps).ifPresent(facts::add);
        return facts;
    }

    private static Optional<String> gaps(Gaps gaps) {
        List<String> both = new ArrayList<>();
        gaps.between().value().ifPresent(points -> both.add(points(points) + " between organisations"));
        gaps.within().value().ifPresent(points -> both.add(points(points) + " inside them"));
        return both.isEmpty() ? Optional.empty() : Optional.of("Gap: " + String.join(", ", both));
    }

    private static String points(double points) {
        return String.format(Locale.UK, "%.1f points", points);
    }
}
