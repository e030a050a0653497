package org.patlive.console.feedback;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.feedback.comment.CommentData;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/**
 * The partners' comments by statement, searchable, and never with a name. Only the facilitator sees a comment until they
 * show it (domain rules, section 5, rule 8).
 */
final class CommentsPanel extends Section {

    private final FeedbackService feedback;
    private final IntConsumer onCount;
    private final TextField search = new TextField(text("console.feedback.comments.search"));
    private final CommentList list;
    private final Paragraph count = new Paragraph();
    private final RefusalMessage refusal = new RefusalMessage();

    /** @param onCount told how many comments have not been shown on the screen */
    CommentsPanel(Signal<Snapshot> snapshots, FeedbackService feedback, Instrument instrument, IntConsumer onCount) {
        this.feedback = feedback;
        this.onCount = onCount;
        this.list = new CommentList(feedback, instrument, refusal, this::show);
        addClassNames("console-sheet", "console-comments");
        setId("comments");
        search.setId("comment-search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        count.getElement().setAttribute("role", "status");
        Button refresh = new Button(text("console.feedback.comments.check-for-new"), click -> show());
        refresh.setId("comments-again");
        Div tools = new Div(search, refresh);
        tools.addClassName("console-inline-form");
        add(
                new H3(text("console.feedback.comments.title")),
                new Paragraph(text("console.feedback.comments.explanation")),
                tools,
                refusal,
                count,
                list);
        SnapshotBinding.bind(
                this,
                snapshots,
                snapshot ->
                        List.of(snapshot.feedback().comments(), snapshot.round().state()),
                changed -> show());
    }

    /** Reads the comments anew. New ones do not come by themselves: when one came would say who was writing. */
    void show() {
        List<CommentData> all = feedback.comments();
        onCount.accept(
                (int) all.stream().filter(comment -> comment.shown() == null).count());
        String searched = search.getValue().strip().toLowerCase(Locale.ROOT);
        int found = list.show(
                all, comment -> comment.words().toLowerCase(Locale.ROOT).contains(searched));
        count.setText(
                all.isEmpty()
                        ? text("console.feedback.comments.none")
                        : searched.isEmpty()
                                ? text("console.feedback.comments.count", "count", all.size())
                                : text("console.feedback.comments.hits", "hits", found, "count", all.size()));
    }
}
