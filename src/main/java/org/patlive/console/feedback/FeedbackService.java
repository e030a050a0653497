package org.patlive.console.feedback;

import java.util.List;
import java.util.Set;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.feedback.comment.CommentData;
import org.patlive.feedback.comment.CommentService;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.feedback.finding.Findings;
import org.patlive.feedback.question.RoomQuestions;
import org.patlive.shared.FindingId;
import org.patlive.shared.RoundId;

/** What a facilitator can do in the feedback meeting of one round. Each call asks anew who is signed in. */
public final class FeedbackService {

    private final Findings findings;
    private final CommentService comments;
    private final RoomQuestions looks;
    private final CurrentFacilitator current;
    private final RoundId round;

    public FeedbackService(
            Findings findings,
            CommentService comments,
            RoomQuestions looks,
            CurrentFacilitator current,
            RoundId round) {
        this.findings = findings;
        this.comments = comments;
        this.looks = looks;
        this.current = current;
        this.round = round;
    }

    void ask(RoomQuestion look) {
        looks.ask(current.id(), round, look);
    }

    void showAnswers() {
        looks.show(current.id(), round);
    }

    void stopAsking() {
        looks.stop(current.id(), round);
    }

    void keep(FindingSubject subject, String words) {
        findings.add(current.id(), round, subject, words);
    }

    void reword(FindingId finding, String words) {
        findings.reword(current.id(), round, finding, words);
    }

    void show(FindingId finding, boolean inTheRoom) {
        findings.show(current.id(), round, finding, inTheRoom);
    }

    void showAll(Set<FindingId> wanted) {
        findings.showAll(current.id(), round, wanted);
    }

    void remove(FindingId finding) {
        findings.remove(current.id(), round, finding);
    }

    List<CommentData> comments() {
        return comments.of(current.id(), round);
    }

    void show(CommentData.Handle comment, String words) {
        comments.show(current.id(), round, comment, words);
    }

    void showAll(CommentTopic topic) {
        comments.showAll(current.id(), round, topic);
    }

    void takeBack(CommentData.Handle comment) {
        comments.takeBack(current.id(), round, comment);
    }
}
