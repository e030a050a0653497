package org.patlive.screen.statement;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.patlive.analysis.disagreement.Division;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.analysis.projection.StatementProjection;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.instrument.ShortTitle;
import org.patlive.picture.HeatmapPicture;
import org.patlive.screen.parts.FinishedCount;
import org.patlive.screen.parts.SceneText;
import org.patlive.words.StatementWords;
import org.patlive.words.StatementWords.Vote;

/** The left half of the scene: the statement, the answers, and their disagreement. */
final class StatementAnswers {

    private StatementAnswers() {}

    /** @param finishedCount how many have answered, shown in place of the answers until the round is closed */
    static Div of(StatementContent content, Instrument instrument, FinishedCount finishedCount) {
        StatementProjection answers = content.answers();
        Item item = answers.item();
        Div half = new Div(
                SceneText.text(item.code() + " · " + ShortTitle.of(item.principle()), "pat-scene-key"),
                SceneText.quoted(instrument.element(item).statement()),
                isStillOpen(content)
                        ? finishedCount
                        : AnswerDistribution.of(
                                instrument.sheet().scale(),
                                series(content),
                                answers.colour()
                                        .map(colour -> swatch(
                                                colour, content.movement().isPresent()))));
        half.addClassName("pat-scene-half");
        if (answers.pattern().isShown()) {
            half.add(summary(content));
        }
        return half;
    }

    /** Returns whether there is nothing to show before closing; a second vote may be shown before. */
    private static boolean isStillOpen(StatementContent content) {
        return content.movement().isEmpty()
                && content.answers()
                        .counts()
                        .reason()
                        .filter(why -> why == Figure.Reason.STILL_OPEN)
                        .isPresent();
    }

    private static List<Map.Entry<String, Figure<List<Integer>>>> series(StatementContent content) {
        return content.movement()
                .map(movement -> List.of(
                        Map.entry(text("screen.statement.first"), movement.first()),
                        Map.entry(text("screen.statement.second"), movement.second())))
                .orElseGet(() -> List.of(Map.entry(
                        text("screen.statement.answers"), content.answers().counts())));
    }

    private static Div summary(StatementContent content) {
        StatementProjection answers = content.answers();
        boolean atFirst = content.movement().isPresent();
        Paragraph facts = new Paragraph();
        facts.addClassName("pat-scene-facts");
        if (content.movement()
                .filter(movement ->
                        !movement.first().isShown() && movement.second().isShown())
                .isPresent()) {
            facts.add(new Span(text("screen.statement.bars-second")));
        }
        facts(answers, atFirst).forEach(fact -> facts.add(new Span(fact)));
        if (answers.counts().isShown()) {
            answers.colour().value().ifPresent(colour -> facts.addComponentAsFirst(colourPatch(colour, atFirst)));
        }
        Div words = new Div(facts, SceneText.ourAddition(text("screen.statement.our-addition")));
        words.addClassName("pat-scene-words");
        return words;
    }

    /** Creates a card in the colour that the statement has in the heatmap, with its range. */
    private static Div swatch(int colour, boolean atFirst) {
        Div swatch = new Div(
                SceneText.span(
                        atFirst ? text("screen.statement.disagreement-first") : text("screen.statement.disagreement"),
                        "pat-scene-card-what"),
                SceneText.span(HeatmapPicture.legend(HeatmapMode.DISAGREEMENT).get(colour), "pat-scene-card-words"));
        swatch.addClassNames("pat-scene-card", "pat-scene-swatch");
        swatch.getElement().setAttribute("data-gap", String.valueOf(colour));
        return swatch;
    }

    private static Span colourPatch(int colour, boolean atFirst) {
        Span colourPatch = SceneText.span("", "pat-scene-patch");
        colourPatch.getElement().setAttribute("data-gap", String.valueOf(colour));
        Span legend = new Span(colourPatch);
        String range = HeatmapPicture.legend(HeatmapMode.DISAGREEMENT).get(colour);
        legend.add(
                atFirst
                        ? text("screen.statement.disagreement-first-is", "class", range)
                        : text("screen.statement.disagreement-is", "class", range));
        return legend;
    }

    private static List<String> facts(StatementProjection answers, boolean atFirst) {
        Vote vote = atFirst ? Vote.FIRST : Vote.ONLY;
        List<String> facts = new ArrayList<>();
        facts.add(StatementWords.pattern(answers, vote));
        StatementWords.gap(answers.gaps(), vote)
                .or(() -> answers.division().value().map(division -> difference(division, atFirst)))
                .ifPresent(facts::add);
        return facts;
    }

    private static String difference(Division where, boolean atFirst) {
        return atFirst
                ? text("screen.statement.differed", "where", where)
                : text("screen.statement.differ", "where", where);
    }
}
