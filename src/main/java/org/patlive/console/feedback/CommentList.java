package org.patlive.console.feedback;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.console.parts.RefusalMessage;
import org.patlive.feedback.comment.CommentData;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;

/** Comments by topic, each with its buttons. */
final class CommentList extends Div {

    private final FeedbackService feedback;
    private final Instrument instrument;
    private final RefusalMessage refusal;
    private final Runnable onChange;
    private final Map<CommentData, CommentCard> cards = new HashMap<>();

    /** @param onChange called when a comment was shown, hidden or shortened here */
    CommentList(FeedbackService feedback, Instrument instrument, RefusalMessage refusal, Runnable onChange) {
        this.feedback = feedback;
        this.instrument = instrument;
        this.refusal = refusal;
        this.onChange = onChange;
    }

    /**
     * Shows some comments of the round. The cards of all that are unchanged stay, shown or not, because the facilitator may be
     * shortening one.
     *
     * @param comments all comments of the round
     * @return how many are shown
     */
    int show(List<CommentData> comments, Predicate<CommentData> chosen) {
        cards.keySet().retainAll(comments);
        removeAll();
        List<CommentData> shown = comments.stream().filter(chosen).toList();
        shown.stream()
                .collect(Collectors.groupingBy(CommentData::topic, LinkedHashMap::new, Collectors.toList()))
                .forEach((topic, ofTopic) -> add(block(topic, ofTopic)));
        return shown.size();
    }

    private Div block(CommentTopic topic, List<CommentData> comments) {
        Div block = new Div(new H4(title(topic)));
        block.addClassName("console-comment-topic");
        comments.forEach(comment -> block.add(cards.computeIfAbsent(comment, this::card)));
        if (comments.stream().filter(comment -> comment.shown() == null).count() > 1) {
            Button all = new Button(text("console.feedback.show-all-on-screen"), click -> {
                if (refusal.attempt(() -> feedback.showAll(topic))) {
                    onChange.run();
                }
            });
            all.setAriaLabel(text("console.feedback.comments.show-all-on-topic", "topic", title(topic)));
            block.add(all);
        }
        return block;
    }

    private CommentCard card(CommentData comment) {
        return new CommentCard(comment, feedback, refusal, onChange);
    }

    private String title(CommentTopic topic) {
        return topic.equals(CommentTopic.PERFORMANCE)
                ? text("console.feedback.comments.performance")
                : topic.key() + " " + instrument.element(Item.of(topic.key())).title();
    }
}
