package org.patlive.console;

import java.util.List;
import java.util.Set;
import org.patlive.access.CurrentFacilitator;
import org.patlive.assessment.CommentTopic;
import org.patlive.assessment.Look;
import org.patlive.feedback.CommentData;
import org.patlive.feedback.CommentDesk;
import org.patlive.feedback.Findings;
import org.patlive.feedback.Looks;
import org.patlive.feedback.Subject;
import org.patlive.shared.FindingId;
import org.patlive.shared.RoundId;

/** What a facilitator can do in the feedback meeting of one round. Each call asks anew who is signed in. */
final class FeedbackDesk {

    private final Findings findings;
    private final CommentDesk comments;
    private final Looks looks;
    private final CurrentFacilitator current;
    private final RoundId round;

    FeedbackDesk(Findings findings, CommentDesk comments, Looks looks, CurrentFacilitator current, RoundId round) {
        this.findings = findings;
        this.comments = comments;
        this.looks = looks;
        this.current = current;
        this.round = round;
    }

    void ask(Look look) {
        looks.ask(current.id(), round, look);
    }

    void showAnswers() {
        looks.show(current.id(), round);
    }

    void stopAsking() {
        looks.stop(current.id(), round);
    }

    void keep(Subject subject, String words) {
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
