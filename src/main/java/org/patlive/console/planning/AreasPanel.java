package org.patlive.console.planning;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.patlive.actionplan.plan.AreaData;
import org.patlive.actionplan.plan.AreaData.Kind;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.console.board.ActionOrigin;
import org.patlive.console.board.PlanContext;
import org.patlive.console.board.UrgentActions;
import org.patlive.console.parts.KeptDraft;
import org.patlive.console.parts.PublishedText;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.instrument.Instrument;
import org.patlive.shared.Refused;

/** The areas of concern of a scenario B or C plan, each with the actions that answer it. */
final class AreasPanel extends Section {

    private final PlanContext context;
    private final Consumer<ActionOrigin> propose;
    private final H3 title = new H3();
    private final Div guidance = new Div();
    private final OrderedList list = new OrderedList();
    private final Map<AreaData, AreaRow> rows = new HashMap<>();
    private final TextField newArea = new TextField(text("console.planning.areas.new"));
    private final KeptDraft draft;
    private final RefusalMessage refusal = new RefusalMessage();

    /** @param propose opens the form for an action */
    AreasPanel(PlanContext context, Consumer<ActionOrigin> propose) {
        this.context = context;
        this.propose = propose;
        addClassNames("console-sheet", "console-areas");
        setId("areas");
        newArea.setId("area-words");
        newArea.setMaxLength(1000);
        Button add = new Button(text("console.planning.areas.add"), click -> refusal.attempt(this::addArea));
        add.setId("add-area");
        draft = new KeptDraft(context.snapshots().peek().round().id(), "area", newArea);
        Div form = new Div(newArea, add);
        form.addClassName("console-inline-form");
        add(title, guidance, list, form, draft, refusal, new UrgentActions(context));
        SnapshotBinding.bind(
                this,
                context.snapshots(),
                snapshot -> snapshot.plan().scenario().orElse(""),
                this::showScenario);
        SnapshotBinding.bind(
                list,
                context.snapshots(),
                snapshot -> List.of(snapshot.plan().areas(), snapshot.plan().actions()),
                changed -> show(context.plan()));
    }

    private void showScenario(String scenario) {
        setVisible(scenario.equals("B") || scenario.equals("C"));
        title.setText(
                scenario.equals("C")
                        ? text("console.planning.areas.title-re-examine")
                        : text("console.planning.areas.title"));
        guidance.removeAll();
        context.instrument().scenarios().stream()
                .filter(one -> one.letter().equals(scenario))
                .map(Instrument.Scenario::guidance)
                .forEach(blocks -> guidance.add(new PublishedText(blocks.subList(0, 1))));
    }

    private void show(PlanData plan) {
        List<AreaData> areas = plan.areas();
        rows.entrySet().removeIf(row -> {
            boolean gone = !areas.contains(row.getKey());
            if (gone) {
                list.remove(row.getValue());
            }
            return gone;
        });
        for (int index = 0; index < areas.size(); index++) {
            AreaData area = areas.get(index);
            AreaRow row = rows.get(area);
            if (row == null) {
                row = new AreaRow(context, area, propose);
                rows.put(area, row);
                list.addComponentAtIndex(index, row);
            }
            row.show(plan.answering(area));
        }
    }

    private void addArea() {
        String words = newArea.getValue().strip();
        if (words.isEmpty()) {
            throw new Refused("console.planning.refused.no-area");
        }
        UUID id = UUID.randomUUID();
        Kind kind = context.plan().scenario().filter("C"::equals).isPresent() ? Kind.REMEDY : Kind.FINDING;
        context.planService().addArea(new AreaData(id, kind, FindingSubject.PARTNERSHIP, null, words));
        context.undoBar().push(text("console.planning.areas.added", "area", words), () -> context.planService()
                .removeArea(id, true));
        newArea.clear();
        draft.forget();
    }
}
