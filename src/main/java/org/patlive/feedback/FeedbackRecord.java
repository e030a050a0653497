package org.patlive.feedback;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.patlive.assessment.CommentTopic;
import org.patlive.assessment.Look;
import org.patlive.assessment.RoundData;
import org.patlive.feedback.internal.Finding;
import org.patlive.feedback.internal.FindingRows;
import org.patlive.feedback.internal.LookRows;
import org.patlive.feedback.internal.ShownComment;
import org.patlive.feedback.internal.ShownComments;
import org.patlive.feedback.internal.ShownLook;
import org.patlive.feedback.internal.ShownLooks;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the feedback workshop of a round has brought, for the live session that shows it. */
@Service
@Transactional(readOnly = true)
public class FeedbackRecord {

    private final FindingRows findings;
    private final ShownComments comments;
    private final ShownLooks looks;
    private final LookRows answers;

    FeedbackRecord(FindingRows findings, ShownComments comments, ShownLooks looks, LookRows answers) {
        this.findings = findings;
        this.comments = comments;
        this.looks = looks;
        this.answers = answers;
    }

    /** Four small queries, each time the facilitator changes something; never at an answer. */
    public Feedback of(RoundData round) {
        RoundId id = round.id();
        Look asking = round.meeting().asking();
        return new Feedback(
                findings.findByRoundIdOrderByPosition(id.value()).stream()
                        .map(Finding::data)
                        .toList(),
                comments(id),
                looks.of(id.value()).stream().collect(Collectors.toMap(ShownLook::look, ShownLook::counts)),
                asking == null ? Set.of() : answers.who(id, asking));
    }

    private Map<CommentTopic, List<String>> comments(RoundId id) {
        Map<CommentTopic, List<String>> byTopic = new LinkedHashMap<>();
        comments.of(id.value()).stream()
                .sorted(Comparator.comparing(ShownComment::words))
                .collect(Collectors.groupingBy(
                        comment -> comment.key().topic(),
                        LinkedHashMap::new,
                        Collectors.mapping(ShownComment::words, Collectors.toList())))
                .forEach((topic, words) -> byTopic.put(new CommentTopic(topic), words));
        return byTopic;
    }
}
