package org.patlive.console.feedback;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.signals.Signal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.console.parts.SnapshotBinding;
import org.patlive.feedback.comment.CommentData;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.live.Snapshot;

/**
 * The partners' comments by statement, searchable, and never with a name. Only the facilitator sees a comment until they
 * show it (domain rules, section 5, rule 8).
 */
final class CommentsPanel extends Section {

    private final FeedbackService feedback;
    private final Instrument instrument;
    private final IntConsumer onCount;
    private final TextField search = new TextField(text("console.feedback.comments.search"));
    private final Div list = new Div();
    private final Paragraph count = new Paragraph();
    private final RefusalMessage refusal = new RefusalMessage();
    private final Map<CommentData, CommentCard> cards = new HashMap<>();

    /** @param onCount told how many comments have not been shown on the screen */
    CommentsPanel(Signal<Snapshot> snapshots, FeedbackService feedback, Instrument instrument, IntConsumer onCount) {
        this.feedback = feedback;
        this.onCount = onCount;
        this.instrument = instrument;
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

    private void show() {
        List<CommentData> all = feedback.comments();
        onCount.accept(
                (int) all.stream().filter(comment -> comment.shown() == null).count());
        String searched = search.getValue().strip().toLowerCase(Locale.ROOT);
        Map<CommentTopic, List<CommentData>> byTopic = all.stream()
                .filter(comment -> comment.words().toLowerCase(Locale.ROOT).contains(searched))
                .collect(Collectors.groupingBy(CommentData::topic, LinkedHashMap::new, Collectors.toList()));
        int hits = byTopic.values().stream().mapToInt(List::size).sum();
        count.setText(
                all.isEmpty()
                        ? text("console.feedback.comments.none")
                        : searched.isEmpty()
                                ? text("console.feedback.comments.count", "count", all.size())
                                : text("console.feedback.comments.hits", "hits", hits, "count", all.size()));
        cards.keySet().retainAll(all);
        list.removeAll();
        byTopic.forEach((topic, comments) -> list.add(topic(topic, comments)));
    }

    private Div topic(CommentTopic topic, List<CommentData> comments) {
        Div block = new Div(new H4(title(topic)));
        block.addClassName("console-comment-topic");
        // The card of an unchanged comment stays, because the facilitator may be shortening it.
        comments.forEach(comment -> block.add(
                cards.computeIfAbsent(comment, added -> new CommentCard(added, feedback, refusal, this::show))));
        if (comments.stream().filter(comment -> comment.shown() == null).count() > 1) {
            Button all = new Button(text("console.feedback.show-all-on-screen"), click -> {
                if (refusal.attempt(() -> feedback.showAll(topic))) {
                    show();
                }
            });
            all.setAriaLabel(text("console.feedback.comments.show-all-on-topic", "topic", title(topic)));
            block.add(all);
        }
        return block;
    }

    private String title(CommentTopic topic) {
        return topic.equals(CommentTopic.PERFORMANCE)
                ? text("console.feedback.comments.performance")
                : topic.key() + " " + instrument.element(Item.of(topic.key())).title();
    }
}
