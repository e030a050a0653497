package org.patlive.console.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.patlive.actionplan.edit.ActionResponses;
import org.patlive.actionplan.plan.RemarkData;
import org.patlive.console.parts.Refusal;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.shared.ActionId;

/** What is said about an action. */
final class Remarks extends Div {

    private final PlanContext table;
    private final UnorderedList list = new UnorderedList();

    Remarks(PlanContext table, ActionId id) {
        this.table = table;
        addClassNames("console-editor-part", "console-remarks");
        TextArea words = new TextArea("Add a remark");
        words.setId("remark-words");
        words.setMaxLength(ActionResponses.LONGEST_REMARK);
        words.setMinRows(1);
        Refusal refusal = new Refusal();
        Button say = new Button("Add", click -> {
            if (refusal.tried(() -> table.desk().remark(id, words.getValue()))) {
                words.clear();
            }
        });
        say.setId("add-remark");
        say.setAriaLabel("Add the remark");
        add(new H4("Remarks"), list, words, refusal, say);
        SnapshotBinding.part(
                this,
                table.newest(),
                now -> now.plan().action(id).map(action -> action.remarks()).orElse(List.of()),
                this::show);
    }

    private void show(List<RemarkData> remarks) {
        list.removeAll();
        list.setVisible(!remarks.isEmpty());
        remarks.forEach(remark -> list.add(row(remark)));
    }

    private ListItem row(RemarkData remark) {
        Span who = new Span(remark.label());
        who.addClassName("console-soft");
        Button remove = new Button("Remove", click -> {
            if (table.undo().tried(() -> table.desk().removeRemark(remark.id(), true))) {
                table.undo().done("Remark removed", () -> table.desk().removeRemark(remark.id(), false));
            }
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel("Remove the remark: " + remark.words());
        return new ListItem(new Span(remark.words()), who, remove);
    }
}
