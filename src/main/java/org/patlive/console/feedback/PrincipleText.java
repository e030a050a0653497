package org.patlive.console.feedback;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.projection.ExportProjection;
import org.patlive.console.parts.FigureText;
import org.patlive.instrument.Instrument;

/** One principle: its band with the publication's sentence on it, or why it is hidden, and its mean significance. */
final class PrincipleText extends Article {

    private final Instrument.Principle principle;
    private final Div content = new Div();
    private ExportProjection.@Nullable Principle shown;

    PrincipleText(Instrument.Principle principle) {
        this.principle = principle;
        addClassName("console-in-words");
        setId("principle-" + principle.number());
        Span title = new Span(principle.stage3Title());
        title.addClassName("console-title"); // lower case in the publication; the style sheet capitalises it
        add(new H4(new Span(principle.number() + " "), title), content);
    }

    /** Shows the principle's figures; does nothing where they have not changed, so that screen readers are not disturbed. */
    void show(ExportProjection.Principle figures) {
        if (figures.equals(shown)) {
            return;
        }
        shown = figures;
        content.removeAll();
        content.add(GroupScoreText.of(figures.total(), principle.bands(), FigureText::range, 24));
        content.add(new Paragraph(figures.significance()
                .value()
                .map(mean -> text("console.feedback.score.significance", "mean", FigureText.decimal(mean)))
                .orElseGet(() -> text(
                        "console.feedback.score.significance-hidden",
                        "reason",
                        figures.significance().reason().orElseThrow()))));
    }
}
