package org.patlive.console.feedback;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.patlive.analysis.figure.Figure;
import org.patlive.console.parts.HiddenNote;
import org.patlive.instrument.Band;

/** One total or mean with the sentence that the publication has for its band, or why it cannot be shown. */
final class BandSentence {

    private BandSentence() {}

    static Article of(String title, Figure<ScoreText> result, Map<Band, String> sentences) {
        Span heading = new Span(title);
        heading.addClassName("console-title");
        Article article = new Article(new H4(heading));
        article.addClassName("console-in-words");
        result.reason().ifPresent(why -> article.add(new HiddenNote(why)));
        result.value().ifPresent(reads -> {
            Paragraph figure = new Paragraph(reads.figure());
            figure.addClassName("console-soft");
            Paragraph published = new Paragraph(sentences.get(reads.band()));
            published.addClassName("console-published");
            article.add(figure, published);
        });
        return article;
    }
}
