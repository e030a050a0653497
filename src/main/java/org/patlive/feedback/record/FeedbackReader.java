package org.patlive.feedback.record;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.feedback.comment.ShownComment;
import org.patlive.feedback.comment.ShownComments;
import org.patlive.feedback.finding.Finding;
import org.patlive.feedback.finding.Findings;
import org.patlive.feedback.question.QuestionAnswerRows;
import org.patlive.feedback.question.ShownQuestion;
import org.patlive.feedback.question.ShownQuestions;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the outcome of a round's feedback meeting for its live session. */
@Service
@Transactional(readOnly = true)
public class FeedbackReader {

    private final Findings findings;
    private final ShownComments comments;
    private final ShownQuestions questions;
    private final QuestionAnswerRows answers;

    FeedbackReader(Findings findings, ShownComments comments, ShownQuestions questions, QuestionAnswerRows answers) {
        this.findings = findings;
        this.comments = comments;
        this.questions = questions;
        this.answers = answers;
    }

    /** Makes four small queries; called when the facilitator changes something, never for an answer to an item. */
    public Feedback of(RoundData round) {
        RoundId id = round.id();
        RoomQuestion openQuestion = round.meeting().openQuestion();
        return new Feedback(
                findings.findByRoundIdOrderByPosition(id.value()).stream()
                        .map(Finding::data)
                        .toList(),
                comments(id),
                questions.findByRound(id.value()).stream()
                        .collect(Collectors.toMap(ShownQuestion::question, ShownQuestion::counts)),
                openQuestion == null ? Set.of() : answers.respondents(id, openQuestion));
    }

    private Map<CommentTopic, List<String>> comments(RoundId id) {
        Map<CommentTopic, List<String>> byTopic = new LinkedHashMap<>();
        comments.findByRound(id.value()).stream()
                .sorted(Comparator.comparing(ShownComment::words))
                .collect(Collectors.groupingBy(
                        comment -> comment.key().topic(),
                        LinkedHashMap::new,
                        Collectors.mapping(ShownComment::words, Collectors.toList())))
                .forEach((topic, words) -> byTopic.put(new CommentTopic(topic), words));
        return byTopic;
    }
}
