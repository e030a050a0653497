package org.patlive.console.planning;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.actionplan.review.FollowUp;
import org.patlive.assessment.round.Scene;
import org.patlive.assessment.round.ScreenState;
import org.patlive.console.board.PlanService;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.live.LastPlan;
import org.patlive.live.Snapshot;
import org.patlive.shared.ActionId;
import org.patlive.words.PlanWords;

/** The last round's plan: which actions are done, and carrying over the open ones into the new plan. */
public final class LastPlanPanel extends Section {

    private final Signal<Snapshot> snapshots;
    private final PlanService planService;
    private final H3 title = new H3();
    private final Paragraph message = new Paragraph();
    private final Paragraph answers = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Map<ActionId, LastActionRow> rows = new HashMap<>();
    private final Button carry = new Button("", click -> carryOver());
    private final RefusalMessage refusal = new RefusalMessage();

    /** @param show puts something on the screen; empty while the round has no screen yet */
    public LastPlanPanel(Signal<Snapshot> snapshots, PlanService planService, Optional<Consumer<ScreenState>> show) {
        this.snapshots = snapshots;
        this.planService = planService;
        addClassNames("console-sheet", "console-last-plan");
        setId("last-plan");
        message.addClassName("console-message");
        message.getElement().setAttribute("role", "status");
        carry.setId("carry-over");
        Div buttons = new Div(carry);
        buttons.addClassName("console-buttons");
        show.ifPresent(screen -> {
            Button showLastPlan = new Button(
                    text("console.planning.last-plan.show"),
                    click -> screen.accept(
                            snapshots.peek().round().chosenScreen().with(Scene.FOLLOWUP)));
            showLastPlan.setId("show-last-plan");
            buttons.add(showLastPlan);
        });
        add(title, message, answers, list, refusal, buttons);
        SnapshotBinding.bind(
                this,
                snapshots,
                snapshot -> List.of(
                        Optional.ofNullable(snapshot.lastPlan()),
                        snapshot.results(),
                        snapshot.plan().actions(),
                        snapshot.plan().removedActions()),
                changed -> show(snapshots.peek()));
    }

    private void show(Snapshot snapshot) {
        LastPlan last = snapshot.lastPlan();
        setVisible(last != null);
        if (last == null) {
            return;
        }
        title.setText(text("console.planning.last-plan.title", "round", last.title()));
        List<ActionData> actions = last.plan().actions();
        FollowUp followUp = FollowUp.of(last.plan(), last.title(), last.results(), snapshot.results());
        long done = actions.stream().filter(ActionData::isDone).count();
        message.setText(text("console.planning.last-plan.done", "done", done, "total", actions.size()));
        answers.setText(PlanWords.note(followUp.comparison()));
        PlanService lastPlanService = planService.ofRound(last.round());
        rows.keySet().retainAll(actions.stream().map(ActionData::id).toList());
        list.removeAll();
        followUp.outcomes().forEach(line -> {
            ActionData action = line.action();
            LastActionRow row =
                    rows.computeIfAbsent(action.id(), added -> new LastActionRow(lastPlanService, added, refusal));
            row.show(line, snapshot.round().partnership().organisations());
            list.add(row);
        });
        long open = actions.stream()
                .filter(action -> !action.isDone() && !carried(snapshot.plan()).contains(action.id()))
                .count();
        carry.setVisible(open > 0);
        carry.setText(text("console.planning.last-plan.carry-over", "count", open));
    }

    /** Returns the actions that are in the new plan already, including those taken off or merged there. */
    private static Set<ActionId> carried(PlanData plan) {
        Set<ActionId> carried = new HashSet<>();
        Stream.concat(plan.actions().stream(), plan.removedActions().stream())
                .flatMap(action -> Stream.concat(Stream.of(action), action.merged().stream()))
                .forEach(action -> Optional.ofNullable(action.carriedFrom()).ifPresent(carried::add));
        return carried;
    }

    private void carryOver() {
        Optional.ofNullable(snapshots.peek().lastPlan())
                .ifPresent(last -> refusal.attempt(() -> planService.carryOver(last.plan())));
    }
}
