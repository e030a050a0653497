package org.patlive.screen.plan;

import static org.patlive.shared.text.Texts.text;

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
import org.patlive.words.PlanWords;

/** An enlarged action with all of its fields. Its text is updated in place while somebody writes. */
class LargeAction extends Div {

    private static final int MAX_TEXT_SIZE = 60;

    private final Instrument instrument;
    private final Div wordings = new Div();
    private final List<WordingBox> boxes = new ArrayList<>();
    private final Div merged = new Div();
    private final Div status = new Div();
    private final Div facts = new Div();
    private final Div discussion = new Div();
    private @Nullable ActionData shownAction;
    private @Nullable PlanContent shownPlan;

    LargeAction(Instrument instrument) {
        this.instrument = instrument;
        addClassName("pat-scene-plan-large");
        wordings.addClassName("pat-scene-plan-wordings");
        merged.addClassName("pat-scene-plan-merged");
        status.addClassName("pat-scene-plan-marks");
        facts.addClassName("pat-scene-plan-facts");
        discussion.addClassName("pat-scene-plan-said");
        Div words = new Div(status, wordings, merged, facts);
        words.addClassName("pat-scene-plan-large-words");
        add(words, discussion);
    }

    void show(PlanContent content, ActionData action) {
        if (action.equals(shownAction) && content.equals(shownPlan)) {
            return;
        }
        shownAction = action;
        shownPlan = content;
        getElement().setAttribute("data-action", action.id().toString());
        getElement().setAttribute("data-state", action.state().name());
        getElement().setAttribute("data-objection", action.hasOpenObjection());
        showWordings(action.wordings(FieldKind.WHAT));
        showStatus(content, action);
        merged.removeAll();
        merged.setVisible(!action.merged().isEmpty());
        if (merged.isVisible()) {
            FittedText others = new FittedText(30);
            action.merged()
                    .forEach(other -> others.add(SceneText.text(
                            text("screen.action.merged", "action", other.what()), "pat-scene-plan-other")));
            merged.add(others);
        }
        facts.removeAll();
        ActionFacts.of(content, action, instrument).forEach(fact -> facts.add(fact));
        discussion.removeAll();
        discussion.add(new StancesPanel(content, action));
        if (!action.remarks().isEmpty()) {
            discussion.add(remarks(action.remarks()));
        }
    }

    private void showWordings(List<Wording> current) {
        while (boxes.size() > current.size()) {
            wordings.remove(boxes.removeLast());
        }
        for (int i = 0; i < current.size(); i++) {
            if (i == boxes.size()) {
                boxes.add(new WordingBox());
                wordings.add(boxes.getLast());
            }
            boxes.get(i).show(current.get(i), current.size() > 1);
        }
    }

    private void showStatus(PlanContent content, ActionData action) {
        status.removeAll();
        status.add(SceneText.span(PlanWords.label(action.state()), "pat-scene-plan-state"));
        if (action.hasOpenObjection()) {
            status.add(SceneText.span(PlanText.objection(content.objecting(action)), "pat-scene-plan-objection"));
        }
        ActiveEditors writing = new ActiveEditors();
        writing.show(action);
        status.add(writing);
    }

    /** Lists remarks with the latest first, because the last ones are cut if space runs out. */
    private static ScenePanel remarks(List<RemarkData> remarks) {
        FittedText lines = new FittedText(32);
        remarks.reversed()
                .forEach(remark -> lines.add(SceneText.text(
                        text(
                                "screen.action.comment",
                                "author",
                                PlanWords.label(remark.label()),
                                "comment",
                                remark.words()),
                        "pat-scene-comment")));
        ScenePanel panel = new ScenePanel(text("screen.action.comments"), lines);
        panel.addClassName("pat-scene-panel-grows");
        return panel;
    }

    /** One wording of the action, with its author if there are several. */
    private static final class WordingBox extends Div {

        private final Paragraph who = SceneText.text("", "pat-scene-plan-wording-who");
        private final Paragraph words = SceneText.text("", "pat-scene-plan-wording-words");

        WordingBox() {
            addClassName("pat-scene-plan-wording");
            add(who, new FittedText(MAX_TEXT_SIZE, words));
        }

        void show(Wording wording, boolean several) {
            who.setText(text("screen.action.wrote", "author", PlanWords.label(wording.label())));
            who.setVisible(several);
            words.setText(wording.words());
        }
    }
}
