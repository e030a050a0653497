package org.patlive.console.planning;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.review.ActionOutcome;
import org.patlive.actionplan.review.ScoreChange;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.console.board.PlanService;
import org.patlive.console.board.PlanValueFormat;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.shared.ActionId;
import org.patlive.shared.text.Sentence;
import org.patlive.words.PlanWords;

/** One action of the last plan, with a checkbox for whether it is done. */
final class LastActionRow extends ListItem {

    private final Checkbox done = new Checkbox();
    private final Span facts = new Span();
    private ActionState shown = ActionState.PROPOSED;

    /** The state to go back to when "done" is unticked. */
    private ActionState beforeDone = ActionState.UNDER_WAY;

    /** @param planService for the last round's plan */
    LastActionRow(PlanService planService, ActionId id, RefusalMessage refusal) {
        done.setId("done-" + id);
        facts.addClassName("console-soft");
        add(done, facts);
        done.addValueChangeListener(change -> {
            boolean isDone = shown == ActionState.DONE;
            if (change.getValue() != isDone
                    && !refusal.attempt(() -> planService.move(id, isDone ? beforeDone : ActionState.DONE))) {
                done.setValue(isDone);
            }
        });
    }

    void show(ActionOutcome line, List<OrganisationData> organisations) {
        ActionData action = line.action();
        shown = action.state();
        if (!action.isDone()) {
            beforeDone = shown;
        }
        done.setLabel(action.what());
        done.setValue(action.isDone());
        String owner = organisations.stream()
                .filter(one -> action.owner().filter(one.id()::equals).isPresent())
                .map(OrganisationData::name)
                .findFirst()
                .orElse("");
        facts.setText(Stream.of(
                        PlanWords.outcome(shown),
                        owner,
                        action.person(),
                        action.due().map(PlanValueFormat::due).orElse(""),
                        line.change()
                                .map(ScoreChange::sentence)
                                .map(Sentence::words)
                                .orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · ")));
    }
}
