package org.patlive.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.patlive.assessment.internal.Answer;
import org.patlive.assessment.internal.AnswerComments;
import org.patlive.assessment.internal.Answers;
import org.patlive.assessment.internal.Respondent;
import org.patlive.assessment.internal.Respondents;
import org.patlive.assessment.internal.Round;
import org.patlive.assessment.internal.Rounds;
import org.patlive.instrument.Item;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads sheets: one for its respondent, or a whole round for the live session that computes releases from it. */
@Service
@Transactional(readOnly = true)
public class Sheets {

    private final Respondents respondents;
    private final Rounds rounds;
    private final Answers answers;
    private final AnswerComments comments;

    Sheets(Respondents respondents, Rounds rounds, Answers answers, AnswerComments comments) {
        this.respondents = respondents;
        this.rounds = rounds;
        this.answers = answers;
        this.comments = comments;
    }

    /** The respondent's own sheet, empty if it is gone. */
    public Optional<SheetData> of(RespondentId id) {
        return respondents.findWithRound(id.value()).map(this::sheet);
    }

    /** @throws Refused if the round is gone */
    public RoundBook book(RoundId id) {
        Round round = rounds.findById(id.value()).orElseThrow(() -> new Refused("There is no such round any more."));
        List<RespondentData> people = respondents.findByRoundId(id.value()).stream()
                .map(Respondent::data)
                .toList();
        List<RoundBook.Entry> entries = answers.linesOf(id.value()).stream()
                .map(line -> new RoundBook.Entry(
                        new RespondentId(line.respondent()),
                        Item.of(line.item()),
                        line.points(),
                        line.released(),
                        line.version()))
                .toList();
        return new RoundBook(round.released(), people, entries);
    }

    /**
     * Removes answers and comments without a respondent. H2 lets one through that is committed in the very moment in
     * which its respondent is deleted.
     */
    @Transactional
    public void sweep() {
        answers.sweep();
        comments.sweep();
    }

    private SheetData sheet(Respondent respondent) {
        UUID id = respondent.data().id().value();
        Map<Item, Integer> given = new HashMap<>();
        for (Answer answer : answers.of(id)) {
            given.put(Item.of(answer.getId().item()), answer.points());
        }
        Map<CommentTopic, String> written = new HashMap<>();
        comments.of(id)
                .forEach(comment -> written.put(new CommentTopic(comment.getId().topic()), comment.words()));
        return new SheetData(
                respondent.data().id(),
                respondent.round().data(),
                given,
                written,
                respondent.data().finished());
    }
}
