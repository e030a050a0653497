package org.patlive.console.feedback;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.patlive.analysis.figure.Figure;
import org.patlive.console.parts.HiddenNote;
import org.patlive.instrument.Band;

/** One total or mean with the publication's sentence on its band, or the reason why it is hidden. */
final class BandSentence {

    /** A total or mean as text, and the band it is in. */
    record ScoreText(String text, Band band) {}

    private BandSentence() {}

    static Article of(String title, Figure<ScoreText> score, Map<Band, String> sentences) {
        Span heading = new Span(title);
        heading.addClassName("console-title");
        Article article = new Article(new H4(heading));
        article.addClassName("console-in-words");
        score.reason().ifPresent(reason -> article.add(new HiddenNote(reason)));
        score.value().ifPresent(shown -> {
            Paragraph figure = new Paragraph(shown.text());
            figure.addClassName("console-soft");
            Paragraph published = new Paragraph(sentences.get(shown.band()));
            published.addClassName("console-published");
            article.add(figure, published);
        });
        return article;
    }
}
