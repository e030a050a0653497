package org.patlive.console.feedback;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import java.util.Arrays;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.live.Snapshot;

/** The comments on the statement that is discussed; under their own tab stand all. */
final class StatementComments extends Section {

    private final Signal<Snapshot> snapshots;
    private final FeedbackService feedback;
    private final CommentList list;
    private final Paragraph none = new Paragraph(text("console.feedback.comments.none-on-statement"));

    StatementComments(Signal<Snapshot> snapshots, FeedbackService feedback, Instrument instrument) {
        this.snapshots = snapshots;
        this.feedback = feedback;
        RefusalMessage refusal = new RefusalMessage();
        list = new CommentList(feedback, instrument, refusal, this::show);
        addClassNames("console-sheet", "console-comments");
        setId("statement-comments");
        none.addClassName("console-soft");
        add(new H3(text("console.feedback.comments.title")), refusal, none, list);
        SnapshotBinding.bind(
                this,
                snapshots,
                snapshot -> Arrays.asList(
                        snapshot.round().chosenScreen().statement(),
                        snapshot.feedback().comments(),
                        snapshot.round().state()),
                changed -> show());
    }

    private void show() {
        Item statement = snapshots.peek().round().chosenScreen().statement();
        int shown = list.show(
                feedback.comments(),
                comment -> statement != null && comment.topic().key().equals(statement.code()));
        none.setVisible(shown == 0);
    }
}
