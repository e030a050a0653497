package org.patlive.console.planning;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.patlive.console.parts.PublishedText;
import org.patlive.instrument.Instrument;

/** The three scenarios of the publication, verbatim. */
public final class PublishedScenarios extends Div {

    public PublishedScenarios(Instrument instrument) {
        addClassName("console-scenarios");
        instrument.scenarios().forEach(scenario -> {
            Paragraph summary = new Paragraph(scenario.summary());
            summary.addClassName("console-published");
            Article article = new Article(
                    new H3(text("console.planning.scenario", "letter", scenario.letter())),
                    summary,
                    new PublishedText(scenario.guidance()));
            article.addClassName("console-sheet");
            add(article);
        });
    }
}
