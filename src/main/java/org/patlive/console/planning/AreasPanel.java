package org.patlive.console.planning;

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
import org.patlive.console.board.ActionLink;
import org.patlive.console.board.PlanContext;
import org.patlive.console.board.UrgentActions;
import org.patlive.console.parts.PublishedText;
import org.patlive.console.parts.Refusal;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.instrument.Instrument;
import org.patlive.shared.Refused;

/** What the plan of scenario B or C has to answer: area by area, each with its actions. */
final class AreasPanel extends Section {

    private final PlanContext table;
    private final Consumer<ActionLink> propose;
    private final H3 title = new H3();
    private final Div guidance = new Div();
    private final OrderedList list = new OrderedList();
    private final Map<AreaData, AreaRow> rows = new HashMap<>();
    private final TextField another = new TextField("Another area");
    private final Refusal refusal = new Refusal();

    /** @param propose opens the form for an action that answers an area */
    AreasPanel(PlanContext table, Consumer<ActionLink> propose) {
        this.table = table;
        this.propose = propose;
        addClassNames("console-sheet", "console-areas");
        setId("areas");
        another.setId("area-words");
        another.setMaxLength(1000);
        Button add = new Button("Add it", click -> refusal.tried(this::addArea));
        add.setId("add-area");
        add.setAriaLabel("Add the area");
        Div more = new Div(another, add);
        more.addClassName("console-inline-form");
        add(title, guidance, list, more, refusal, new UrgentActions(table));
        SnapshotBinding.part(this, table.newest(), now -> now.plan().scenario().orElse(""), this::decided);
        SnapshotBinding.part(
                list,
                table.newest(),
                now -> List.of(now.plan().areas(), now.plan().actions()),
                changed -> show(table.plan()));
    }

    private void decided(String scenario) {
        setVisible(scenario.equals("B") || scenario.equals("C"));
        title.setText(scenario.equals("C") ? "The partnership, re-examined" : "Areas of concern");
        guidance.removeAll();
        table.instrument().scenarios().stream()
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
        for (int place = 0; place < areas.size(); place++) {
            AreaData area = areas.get(place);
            AreaRow row = rows.get(area);
            if (row == null) {
                row = new AreaRow(table, area, propose);
                rows.put(area, row);
                list.addComponentAtIndex(place, row);
            }
            row.show(plan.answering(area));
        }
    }

    private void addArea() {
        String words = another.getValue().strip();
        if (words.isEmpty()) {
            throw new Refused("Write down what the area is first.");
        }
        UUID id = UUID.randomUUID();
        Kind kind = table.plan().scenario().filter("C"::equals).isPresent() ? Kind.REMEDY : Kind.FINDING;
        table.desk().addArea(new AreaData(id, kind, FindingSubject.WHOLE, null, words));
        table.undo().done("Area added: " + words, () -> table.desk().removeArea(id, true));
        another.clear();
    }
}
