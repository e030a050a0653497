package org.patlive.console.board;

import static org.patlive.shared.text.Texts.text;

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
import org.patlive.actionplan.plan.ActionData;
import org.patlive.actionplan.plan.RemarkData;
import org.patlive.console.parts.KeptDraft;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.shared.ActionId;
import org.patlive.words.PlanWords;

/** The remarks on an action, and the form that adds one. */
final class RemarksPanel extends Div {

    private final PlanContext context;
    private final UnorderedList list = new UnorderedList();

    RemarksPanel(PlanContext context, ActionId id) {
        this.context = context;
        addClassNames("console-editor-part", "console-remarks");
        TextArea words = new TextArea(text("console.board.comments.new"));
        words.setId("remark-words");
        words.setMaxLength(ActionResponses.MAX_REMARK_LENGTH);
        words.setMinRows(1);
        KeptDraft draft = new KeptDraft(context.snapshots().peek().round().id(), "comment-" + id, words);
        RefusalMessage refusal = new RefusalMessage();
        Button add = new Button(text("console.board.comments.add"), click -> {
            if (refusal.attempt(() -> context.planService().remark(id, words.getValue()))) {
                words.clear();
                draft.forget();
            }
        });
        add.setId("add-remark");
        add(new H4(text("console.board.comments.title")), list, words, draft, refusal, add);
        SnapshotBinding.bind(
                this,
                context.snapshots(),
                snapshot -> snapshot.plan().action(id).map(ActionData::remarks).orElse(List.of()),
                this::show);
    }

    private void show(List<RemarkData> remarks) {
        list.removeAll();
        list.setVisible(!remarks.isEmpty());
        remarks.forEach(remark -> list.add(row(remark)));
    }

    private ListItem row(RemarkData remark) {
        Span author = new Span(PlanWords.label(remark.label()));
        author.addClassName("console-soft");
        Button remove = new Button(text("console.board.comments.remove"), click -> {
            if (context.undoBar().attempt(() -> context.planService().removeRemark(remark.id(), true))) {
                context.undoBar().push(text("console.board.comments.removed"), () -> context.planService()
                        .removeRemark(remark.id(), false));
            }
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(text("console.board.comments.remove-this", "comment", remark.words()));
        return new ListItem(new Span(remark.words()), author, remove);
    }
}
