package org.patlive.console.feedback;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.patlive.analysis.figure.Figure;
import org.patlive.analysis.projection.ExportProjection;
import org.patlive.console.parts.FigureText;
import org.patlive.console.parts.HiddenNote;
import org.patlive.instrument.Band;

/**
 * A group's mean as text: its band, the publication's sentence on that band, and how many partners are in each band; or the
 * reason why it is hidden. Below ten respondents the band stands in the place of the mean.
 */
final class GroupScoreText {

    private GroupScoreText() {}

    /**
     * Builds the paragraphs.
     *
     * @param sentences of the publication
     * @param range formats the totals that belong to a band
     * @param highest possible total
     */
    static List<Component> of(
            ExportProjection.Total total, Map<Band, String> sentences, Function<Band, String> range, int highest) {
        return switch (total.bandCounts()) {
            case Figure.Hidden<Map<Band, Integer>>(Figure.Reason reason) -> List.of(new HiddenNote(reason));
            case Figure.Shown<Map<Band, Integer>>(Map<Band, Integer> partners) -> {
                Band band = total.band().get().best();
                Paragraph sentence = new Paragraph(sentences.get(band));
                sentence.addClassName("console-published");
                yield List.of(score(total, band, range, highest), sentence, partnersByBand(partners, range));
            }
        };
    }

    private static Paragraph score(
            ExportProjection.Total total, Band reached, Function<Band, String> range, int highest) {
        Span band = new Span(text("console.feedback.score.band", "range", range.apply(reached)));
        band.addClassName("console-band");
        band.getElement().setAttribute("data-band", reached.name().toLowerCase(Locale.ROOT));
        int partners = total.n().get();
        String mean = total.mean()
                .value()
                .map(points -> text(
                        "console.feedback.score.group-mean",
                        "mean",
                        FigureText.decimal(points),
                        "highest",
                        highest,
                        "count",
                        partners))
                .orElseGet(() -> text("console.feedback.score.band-alone", "count", partners));
        Paragraph score = new Paragraph(band, new Span(mean));
        score.addClassName("console-score");
        return score;
    }

    private static Paragraph partnersByBand(Map<Band, Integer> partners, Function<Band, String> range) {
        List<String> counted = Arrays.stream(Band.values())
                .map(band -> text(
                        "console.feedback.score.partners-in-band",
                        "count",
                        partners.getOrDefault(band, 0),
                        "range",
                        range.apply(band)))
                .toList();
        Paragraph counts = new Paragraph(text("console.feedback.score.partners-by-band", "bands", counted));
        counts.addClassName("console-soft");
        return counts;
    }
}
