package org.patlive.report.chapter;

import static org.patlive.shared.text.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.report.file.PrintableText;
import org.patlive.report.pdf.DocumentTemplate;

/** The chapter with the comments that the facilitator has shown to the group, without names. */
final class CommentsChapter {

    private static final DocumentTemplate BODY = new DocumentTemplate("report-comments");

    private CommentsChapter() {}

    private record Topic(String heading, List<String> comments) {}

    private record Content(Map<String, String> texts, List<Topic> topics, boolean none) {}

    static Chapter of(ReportedRound reported) {
        Map<CommentTopic, List<String>> comments =
                reported.snapshot().feedback().comments();
        List<Topic> topics = Stream.concat(
                        Item.statements().map(item -> new CommentTopic(item.code())),
                        Stream.of(CommentTopic.PERFORMANCE))
                .filter(comments::containsKey)
                .map(topic -> new Topic(
                        heading(topic, reported.instrument()),
                        comments.getOrDefault(topic, List.of()).stream()
                                .map(PrintableText::text)
                                .toList()))
                .toList();
        return new Chapter(
                "comments",
                text("report.comments.heading"),
                false,
                BODY.render(new Content(
                        Map.of("shown", text("report.comments.shown"), "none", text("report.comments.none")),
                        topics,
                        topics.isEmpty())));
    }

    private static String heading(CommentTopic topic, Instrument instrument) {
        return topic.equals(CommentTopic.PERFORMANCE)
                ? text("report.subject.performance")
                : topic.key() + " " + instrument.element(Item.of(topic.key())).title();
    }
}
