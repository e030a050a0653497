package org.patlive.screen;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.ActionData;
import org.patlive.actionplan.Field;
import org.patlive.actionplan.RemarkData;
import org.patlive.actionplan.Wording;
import org.patlive.instrument.Instrument;

/** One action with everything of it. Its words grow in place while somebody writes them. */
class LargeAction extends Div {

    private static final int LARGEST = 60;

    private final Instrument instrument;
    private final Div wordings = new Div();
    private final List<WordingBox> boxes = new ArrayList<>();
    private final Div merged = new Div();
    private final Div marks = new Div();
    private final Div facts = new Div();
    private final Div said = new Div();
    private @Nullable ActionData shown;
    private @Nullable PlanPart about;

    LargeAction(Instrument instrument) {
        this.instrument = instrument;
        addClassName("pat-plan-large");
        wordings.addClassName("pat-plan-wordings");
        merged.addClassName("pat-plan-merged");
        marks.addClassName("pat-plan-marks");
        facts.addClassName("pat-plan-facts");
        said.addClassName("pat-plan-said");
        Div words = new Div(marks, wordings, merged, facts);
        words.addClassName("pat-plan-large-words");
        add(words, said);
    }

    void show(PlanPart part, ActionData action) {
        if (action.equals(shown) && part.equals(about)) {
            return;
        }
        shown = action;
        about = part;
        getElement().setAttribute("data-action", action.id().toString());
        getElement().setAttribute("data-state", action.state().name());
        getElement().setAttribute("data-objection", action.hasOpenObjection());
        write(action.wordings(Field.WHAT));
        showMarks(part, action);
        merged.removeAll();
        merged.setVisible(!action.merged().isEmpty());
        if (merged.isVisible()) {
            Fitted others = new Fitted(30);
            action.merged().forEach(other -> others.add(Texts.text("With it: " + other.what(), "pat-plan-other")));
            merged.add(others);
        }
        facts.removeAll();
        ActionFacts.of(part, action, instrument).forEach(fact -> facts.add(fact));
        said.removeAll();
        said.add(new StancesPanel(part, action));
        if (!action.remarks().isEmpty()) {
            said.add(remarks(action.remarks()));
        }
    }

    private void write(List<Wording> standing) {
        while (boxes.size() > standing.size()) {
            wordings.remove(boxes.removeLast());
        }
        for (int i = 0; i < standing.size(); i++) {
            if (i == boxes.size()) {
                boxes.add(new WordingBox());
                wordings.add(boxes.getLast());
            }
            boxes.get(i).show(standing.get(i), standing.size() > 1);
        }
    }

    private void showMarks(PlanPart part, ActionData action) {
        marks.removeAll();
        marks.add(Texts.span(action.state().label(), "pat-plan-state"));
        if (action.hasOpenObjection()) {
            marks.add(Texts.span("Objection: " + PlanTexts.list(part.objecting(action)), "pat-plan-objection"));
        }
        WritersFlag writing = new WritersFlag();
        writing.show(action);
        marks.add(writing);
    }

    /** The latest first: what does not fit was said earlier. */
    private static Panel remarks(List<RemarkData> remarks) {
        Fitted lines = new Fitted(32);
        remarks.reversed()
                .forEach(remark -> lines.add(Texts.text(remark.label() + ": " + remark.words(), "pat-scene-comment")));
        Panel panel = new Panel("Said about it", lines);
        panel.addClassName("pat-scene-panel-grows");
        return panel;
    }

    /** One wording, with who wrote it where there are several. */
    private static final class WordingBox extends Div {

        private final Paragraph who = Texts.text("", "pat-plan-wording-who");
        private final Paragraph words = Texts.text("", "pat-plan-wording-words");

        WordingBox() {
            addClassName("pat-plan-wording");
            add(who, new Fitted(LARGEST, words));
        }

        void show(Wording wording, boolean several) {
            who.setText(wording.label() + " wrote");
            who.setVisible(several);
            words.setText(wording.words());
        }
    }
}
