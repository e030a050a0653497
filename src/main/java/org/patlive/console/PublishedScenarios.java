package org.patlive.console;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.patlive.instrument.Instrument;

/** The three scenarios of the publication, word for word. */
final class PublishedScenarios extends Div {

    PublishedScenarios(Instrument instrument) {
        addClassName("console-scenarios");
        instrument.scenarios().forEach(scenario -> {
            Paragraph summary = new Paragraph(scenario.summary());
            summary.addClassName("console-published");
            Article article =
                    new Article(new H3("Scenario " + scenario.letter()), summary, new Passage(scenario.guidance()));
            article.addClassName("console-sheet");
            add(article);
        });
    }
}
