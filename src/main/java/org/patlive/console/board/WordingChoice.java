package org.patlive.console.board;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.patlive.actionplan.plan.Wording;
import org.patlive.words.PlanWords;

/** Lists the wordings that were written in one field at the same time, and lets the user keep one. */
final class WordingChoice extends Div {

    private final BiConsumer<Wording, List<Wording>> keep;

    /** @param keep called with the wording to keep and all that were shown */
    WordingChoice(BiConsumer<Wording, List<Wording>> keep) {
        this.keep = keep;
        addClassName("console-two-wordings");
        setVisible(false);
    }

    void show(List<Wording> wordings, UnaryOperator<String> label) {
        removeAll();
        setVisible(wordings.size() > 1);
        if (wordings.size() > 1) {
            UnorderedList list = new UnorderedList();
            wordings.forEach(wording -> list.add(row(wording, wordings, label)));
            add(new Paragraph(text("console.board.versions.explanation")), list);
        }
    }

    private ListItem row(Wording wording, List<Wording> all, UnaryOperator<String> label) {
        String words = wording.words().isEmpty() ? text("console.board.versions.empty") : label.apply(wording.words());
        Span version = new Span(words);
        version.addClassName("console-wording");
        Span author = new Span(PlanWords.label(wording.label()));
        author.addClassName("console-soft");
        Button chosen = new Button(text("console.board.versions.keep"), click -> keep.accept(wording, all));
        chosen.setAriaLabel(text("console.board.versions.keep-this", "version", words));
        return new ListItem(version, author, chosen);
    }
}
