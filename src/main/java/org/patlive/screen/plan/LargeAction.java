package org.patlive.screen.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.actionplan.plan.RemarkData;
import org.patlive.actionplan.plan.Wording;
import org.patlive.instrument.Instrument;
import org.patlive.screen.parts.FittedText;
import org.patlive.screen.parts.ScenePanel;
import org.patlive.screen.parts.SceneText;

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
    private @Nullable PlanContent about;

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

    void show(PlanContent content, ActionData action) {
        if (action.equals(shown) && content.equals(about)) {
            return;
        }
        shown = action;
        about = content;
        getElement().setAttribute("data-action", action.id().toString());
        getElement().setAttribute("data-state", action.state().name());
        getElement().setAttribute("data-objection", action.hasOpenObjection());
        write(action.wordings(FieldKind.WHAT));
        showMarks(content, action);
        merged.removeAll();
        merged.setVisible(!action.merged().isEmpty());
        if (merged.isVisible()) {
            FittedText others = new FittedText(30);
            action.merged().forEach(other -> others.add(SceneText.text("With it: " + other.what(), "pat-plan-other")));
            merged.add(others);
        }
        facts.removeAll();
        ActionFacts.of(content, action, instrument).forEach(fact -> facts.add(fact));
        said.removeAll();
        said.add(new StancesPanel(content, action));
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

    private void showMarks(PlanContent content, ActionData action) {
        marks.removeAll();
        marks.add(SceneText.span(action.state().label(), "pat-plan-state"));
        if (action.hasOpenObjection()) {
            marks.add(SceneText.span("Objection: " + PlanText.list(content.objecting(action)), "pat-plan-objection"));
        }
        ActiveEditors writing = new ActiveEditors();
        writing.show(action);
        marks.add(writing);
    }

    /** The latest first: what does not fit was said earlier. */
    private static ScenePanel remarks(List<RemarkData> remarks) {
        FittedText lines = new FittedText(32);
        remarks.reversed()
                .forEach(remark ->
                        lines.add(SceneText.text(remark.label() + ": " + remark.words(), "pat-scene-comment")));
        ScenePanel panel = new ScenePanel("Said about it", lines);
        panel.addClassName("pat-scene-panel-grows");
        return panel;
    }

    /** One wording, with who wrote it where there are several. */
    private static final class WordingBox extends Div {

        private final Paragraph who = SceneText.text("", "pat-plan-wording-who");
        private final Paragraph words = SceneText.text("", "pat-plan-wording-words");

        WordingBox() {
            addClassName("pat-plan-wording");
            add(who, new FittedText(LARGEST, words));
        }

        void show(Wording wording, boolean several) {
            who.setText(wording.label() + " wrote");
            who.setVisible(several);
            words.setText(wording.words());
        }
    }
}
