package org.patlive.console.feedback;

import java.util.List;
import java.util.Set;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.feedback.comment.CommentData;
import org.patlive.feedback.comment.CommentService;
import org.patlive.feedback.finding.FindingService;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.shared.FindingId;
import org.patlive.shared.RoundId;

/** What a facilitator does in the feedback meeting of one round. Each call checks who is signed in at that moment. */
public final class FeedbackService {

    private final FindingService findings;
    private final CommentService comments;
    private final RoomQuestionService questions;
    private final CurrentFacilitator current;
    private final RoundId round;

    public FeedbackService(
            FindingService findings,
            CommentService comments,
            RoomQuestionService questions,
            CurrentFacilitator current,
            RoundId round) {
        this.findings = findings;
        this.comments = comments;
        this.questions = questions;
        this.current = current;
        this.round = round;
    }

    void ask(RoomQuestion question) {
        questions.ask(current.id(), round, question);
    }

    void showAnswers(RoomQuestion question) {
        questions.show(current.id(), round, question);
    }

    void stopAsking(RoomQuestion question) {
        questions.stop(current.id(), round, question);
    }

    void addFinding(FindingSubject subject, String words) {
        findings.add(current.id(), round, subject, words);
    }

    void reword(FindingId finding, String words) {
        findings.reword(current.id(), round, finding, words);
    }

    void show(FindingId finding, boolean onScreen) {
        findings.show(current.id(), round, finding, onScreen);
    }

    void showAll(Set<FindingId> ids) {
        findings.showAll(current.id(), round, ids);
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

    void hide(CommentData.Handle comment) {
        comments.hide(current.id(), round, comment);
    }
}
