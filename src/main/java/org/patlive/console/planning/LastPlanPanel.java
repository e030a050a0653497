package org.patlive.console.planning;

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
import org.patlive.console.parts.Refusal;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.live.LastPlan;
import org.patlive.live.Snapshot;
import org.patlive.shared.ActionId;

/** The plan that the round opens with: what of it is done, and what is carried over into the new one. */
public final class LastPlanPanel extends Section {

    private final Signal<Snapshot> newest;
    private final PlanService desk;
    private final H3 title = new H3();
    private final Paragraph message = new Paragraph();
    private final Paragraph answers = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Map<ActionId, LastActionRow> rows = new HashMap<>();
    private final Button carry = new Button("", click -> carryOver());
    private final Refusal refusal = new Refusal();

    /** @param show puts something on the screen; empty while there is none to steer */
    public LastPlanPanel(Signal<Snapshot> newest, PlanService desk, Optional<Consumer<ScreenState>> show) {
        this.newest = newest;
        this.desk = desk;
        addClassNames("console-sheet", "console-last-plan");
        setId("last-plan");
        message.addClassName("console-message");
        message.getElement().setAttribute("role", "status");
        carry.setId("carry-over");
        Div buttons = new Div(carry);
        buttons.addClassName("console-buttons");
        show.ifPresent(screen -> {
            Button put = new Button(
                    "Show the last plan on the screen",
                    click -> screen.accept(newest.peek().round().staging().with(Scene.FOLLOWUP)));
            put.setId("show-last-plan");
            buttons.add(put);
        });
        add(title, message, answers, list, refusal, buttons);
        SnapshotBinding.part(
                this,
                newest,
                now -> List.of(
                        Optional.ofNullable(now.last()),
                        now.results(),
                        now.plan().actions(),
                        now.plan().takenOff()),
                changed -> show(newest.peek()));
    }

    private void show(Snapshot now) {
        LastPlan last = now.last();
        setVisible(last != null);
        if (last == null) {
            return;
        }
        title.setText("The last plan: " + last.title());
        List<ActionData> actions = last.plan().actions();
        FollowUp followUp = FollowUp.of(last.plan(), last.title(), last.results(), now.results());
        long done = actions.stream().filter(ActionData::isDone).count();
        message.setText(done + " of " + actions.size() + " actions done");
        answers.setText(followUp.answers().note());
        PlanService lastDesk = desk.of(last.round());
        rows.keySet().retainAll(actions.stream().map(ActionData::id).toList());
        list.removeAll();
        followUp.lines().forEach(line -> {
            ActionData action = line.action();
            LastActionRow row = rows.computeIfAbsent(action.id(), added -> new LastActionRow(lastDesk, added, refusal));
            row.show(line, now.round().partnership().organisations());
            list.add(row);
        });
        long open = actions.stream()
                .filter(action -> !action.isDone() && !carried(now.plan()).contains(action.id()))
                .count();
        carry.setVisible(open > 0);
        carry.setText("Carry over the " + (open == 1 ? "open action" : open + " open actions"));
    }

    /** Those that are in the new plan already, also where they were taken off or merged there. */
    private static Set<ActionId> carried(PlanData plan) {
        Set<ActionId> carried = new HashSet<>();
        Stream.concat(plan.actions().stream(), plan.takenOff().stream())
                .flatMap(action -> Stream.concat(Stream.of(action), action.merged().stream()))
                .forEach(action -> Optional.ofNullable(action.carriedFrom()).ifPresent(carried::add));
        return carried;
    }

    private void carryOver() {
        Optional.ofNullable(newest.peek().last()).ifPresent(last -> refusal.tried(() -> desk.carryOver(last.plan())));
    }
}
