package org.patlive.report.table;

import static org.patlive.shared.text.Texts.text;

import java.util.List;
import java.util.stream.Stream;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.live.Snapshot;

/** The comments that have been shown to the group, and its findings, each with the subject that it is about. */
final class CommentsAndFindings {

    private final Snapshot snapshot;
    private final Instrument instrument;

    CommentsAndFindings(Snapshot snapshot, Instrument instrument) {
        this.snapshot = snapshot;
        this.instrument = instrument;
    }

    /** Returns the comments that the facilitator has shown, in the order of the sheet, as subject and text. */
    List<List<String>> comments() {
        return Stream.concat(
                        Item.statements().map(item -> new CommentTopic(item.code())),
                        Stream.of(CommentTopic.PERFORMANCE))
                .flatMap(topic -> snapshot.feedback().comments().getOrDefault(topic, List.of()).stream()
                        .map(words -> List.of(about(topic), words)))
                .toList();
    }

    /** Returns the findings in the order in which they were written, as subject and text. */
    List<List<String>> findings() {
        return snapshot.feedback().findings().stream()
                .map(finding -> List.of(about(finding.subject()), finding.words()))
                .toList();
    }

    private String about(CommentTopic topic) {
        return topic.equals(CommentTopic.PERFORMANCE)
                ? text("report.subject.performance")
                : element(Item.of(topic.key()));
    }

    private String about(FindingSubject subject) {
        return subject.statement().map(this::element).orElseGet(() -> subject.principle()
                .map(principle ->
                        principle + " " + instrument.principle(principle).title())
                .orElse(text("report.subject.partnership")));
    }

    private String element(Item item) {
        return item.code() + " " + instrument.element(item).title();
    }
}
