package org.patlive.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.patlive.assessment.response.AnswerChanged;
import org.patlive.assessment.response.SheetFinished;
import org.patlive.shared.RespondentId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.event.TransactionalEventListener;

/** Records the events of saved answers and finished sheets that are published after a commit. */
@TestComponent
public class SavedEvents {

    private final List<AnswerChanged> answers = new CopyOnWriteArrayList<>();
    private final List<SheetFinished> finished = new CopyOnWriteArrayList<>();

    @TransactionalEventListener
    public void on(AnswerChanged event) {
        answers.add(event);
    }

    @TransactionalEventListener
    public void on(SheetFinished event) {
        finished.add(event);
    }

    public List<AnswerChanged> answersOf(RespondentId respondent) {
        return answers.stream()
                .filter(event -> event.respondent().equals(respondent))
                .toList();
    }

    public long finishesOf(RespondentId respondent) {
        return finished.stream()
                .filter(event -> event.respondent().equals(respondent))
                .count();
    }
}
