package org.patlive.feedback.comment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.comment.CommentChanged;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.comment.WrittenComment;
import org.patlive.assessment.response.SheetReader;
import org.patlive.assessment.round.RoundService;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.patlive.shared.RoundId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the facilitator read comments and show them to the room, which sees none before (rule 6). Comments are sorted by their
 * words, an order that reveals neither who wrote them nor when.
 */
@Service
@Transactional
public class CommentService {

    private final ShownComments shown;
    private final SheetReader sheets;
    private final RoundService rounds;

    CommentService(ShownComments shown, SheetReader sheets, RoundService rounds) {
        this.shown = shown;
        this.sheets = sheets;
        this.rounds = rounds;
    }

    /** All comments, by topic in the order of the sheet. @throws Refused if there is no such round of this facilitator */
    @Transactional(readOnly = true)
    public List<CommentData> of(FacilitatorId facilitator, RoundId round) {
        rounds.round(facilitator, round);
        return of(round);
    }

    /**
     * Shows a comment to the room.
     *
     * @param words as they were written, or redacted
     * @throws Refused if the comment has been withdrawn, or more than removing has happened
     */
    public void show(FacilitatorId facilitator, RoundId round, CommentData.Handle handle, String words) {
        rounds.touch(facilitator, round);
        String written = wordsOf(round, handle);
        shown.saveAndFlush(new ShownComment(
                key(handle), words.equals(written) ? written : CommentRedaction.checked(written, words)));
    }

    /** Shows all comments on a topic, each as it was written; those that are shown already stay as they are. */
    public void showAll(FacilitatorId facilitator, RoundId round, CommentTopic topic) {
        rounds.touch(facilitator, round);
        of(round).stream()
                .filter(comment -> comment.topic().equals(topic) && comment.shown() == null)
                .forEach(comment -> shown.save(new ShownComment(key(comment.handle()), comment.words())));
        shown.flush();
    }

    /** Hides a comment from the room again. */
    public void hide(FacilitatorId facilitator, RoundId round, CommentData.Handle handle) {
        rounds.touch(facilitator, round);
        wordsOf(round, handle);
        shown.findById(key(handle)).ifPresent(shown::delete);
        shown.flush();
    }

    /** Hides a comment when its writer changes it: neither the old nor the new words may be shown without a new decision. */
    @EventListener
    void on(CommentChanged event) {
        shown.findById(ShownComment.Key.of(event.respondent(), event.topic())).ifPresent(comment -> {
            shown.delete(comment);
            rounds.touch(event.round());
        });
    }

    private List<CommentData> of(RoundId round) {
        Map<ShownComment.Key, String> shownWords = new HashMap<>();
        shown.findByRound(round.value()).forEach(comment -> shownWords.put(comment.key(), comment.words()));
        return sheets.comments(round).stream()
                .map(comment ->
                        data(comment, shownWords.get(ShownComment.Key.of(comment.respondent(), comment.topic()))))
                .sorted(Comparator.comparing(
                                (CommentData comment) -> comment.topic().key())
                        .thenComparing(CommentData::words))
                .toList();
    }

    private static CommentData data(WrittenComment comment, @Nullable String shown) {
        return new CommentData(
                new CommentData.Handle(comment.respondent(), comment.topic()), comment.topic(), comment.words(), shown);
    }

    private String wordsOf(RoundId round, CommentData.Handle handle) {
        return of(round).stream()
                .filter(comment -> comment.handle().equals(handle))
                .map(CommentData::words)
                .findFirst()
                .orElseThrow(() -> new Refused("feedback.refused.comment-withdrawn"));
    }

    private static ShownComment.Key key(CommentData.Handle handle) {
        return ShownComment.Key.of(handle.respondent(), handle.topic());
    }
}
