package org.patlive.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.patlive.assessment.publication.ReleaseCommitted;
import org.patlive.assessment.response.AnswerChanged;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.event.TransactionalEventListener;

/** Records what has been committed, in the order of the commits, until a node takes it. */
@TestComponent
class CommittedEvents {

    private final List<AnswerChanged> answers = new ArrayList<>();
    private final List<ReleaseCommitted> releases = new ArrayList<>();
    private final Map<Object, Integer> taken = new HashMap<>();

    @TransactionalEventListener
    synchronized void on(AnswerChanged event) {
        answers.add(event);
    }

    @TransactionalEventListener
    synchronized void on(ReleaseCommitted event) {
        releases.add(event);
    }

    synchronized void clear() {
        answers.clear();
        releases.clear();
        taken.clear();
    }

    synchronized List<AnswerChanged> takeAnswers() {
        List<AnswerChanged> all = List.copyOf(answers);
        answers.clear();
        return all;
    }

    synchronized List<ReleaseCommitted> releasesFor(Object node) {
        List<ReleaseCommitted> news = List.copyOf(releases.subList(taken.getOrDefault(node, 0), releases.size()));
        taken.put(node, releases.size());
        return news;
    }

    synchronized boolean hasReleases() {
        return taken.values().stream().anyMatch(count -> count < releases.size());
    }
}
