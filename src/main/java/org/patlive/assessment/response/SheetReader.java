package org.patlive.assessment.response;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.patlive.analysis.disclosure.SampledBands;
import org.patlive.assessment.comment.AnswerComments;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.comment.WrittenComment;
import org.patlive.assessment.respondent.Respondent;
import org.patlive.assessment.respondent.RespondentData;
import org.patlive.assessment.respondent.Respondents;
import org.patlive.assessment.round.Rounds;
import org.patlive.instrument.Item;
import org.patlive.shared.Refused;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads sheets: one for its respondent, or those of a round for its live session. */
@Service
@Transactional(readOnly = true)
public class SheetReader {

    /** Databases limit the number of parameters of a query. */
    private static final int ANSWERS_PER_QUERY = 1_000;

    private final Respondents respondents;
    private final Rounds rounds;
    private final Answers answers;
    private final AnswerComments comments;
    private final BandRows bands;

    SheetReader(Respondents respondents, Rounds rounds, Answers answers, AnswerComments comments, BandRows bands) {
        this.respondents = respondents;
        this.rounds = rounds;
        this.answers = answers;
        this.comments = comments;
        this.bands = bands;
    }

    /** Reads the sheet of a respondent; empty if it has been deleted. */
    public Optional<SheetData> of(RespondentId id) {
        return respondents.findWithRound(id.value()).map(this::sheet);
    }

    /**
     * Reads all respondents and answers as of one moment, so that the number of the release and its bands agree.
     *
     * @throws Refused if the round has been deleted
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public RoundAnswers readRound(RoundId id) {
        long lastRelease = lastRelease(id);
        return new RoundAnswers(
                lastRelease,
                bands.of(id),
                data(respondents.findByRoundId(id.value())),
                answers.findByRound(id.value()));
    }

    /** Reads only these respondents and answers, as of one moment. @throws Refused if the round has been deleted */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public RoundAnswers readSelected(
            RoundId id, Collection<RespondentId> respondentIds, Collection<AnswerKey> answerKeys) {
        long lastRelease = lastRelease(id);
        List<Answer.Key> keys = answerKeys.stream()
                .map(key -> Answer.key(key.respondent(), key.item()))
                .toList();
        List<AnswerData> found = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += ANSWERS_PER_QUERY) {
            found.addAll(answers.findByKeys(keys.subList(from, Math.min(from + ANSWERS_PER_QUERY, keys.size()))));
        }
        return new RoundAnswers(
                lastRelease,
                List.of(),
                data(respondents.findAllById(
                        respondentIds.stream().map(RespondentId::value).toList())),
                found);
    }

    /**
     * Reads the bands that an open Anonymous round shows, and the answers that were given since they were drawn, as of one
     * moment. Those are few: a band is drawn again when about k respondents have answered something of its principle.
     *
     * @throws Refused if the round has been deleted
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public RoundAnswers readRelease(RoundId id) {
        long lastRelease = lastRelease(id);
        List<SampledBands.SampledBand> shown = bands.of(id);
        long earliest = shown.size() < 6
                ? 0
                : shown.stream()
                        .mapToLong(SampledBands.SampledBand::release)
                        .min()
                        .orElse(0);
        return new RoundAnswers(lastRelease, shown, List.of(), answers.findGivenSince(id.value(), earliest));
    }

    /** Reads the comments of a round that are not empty, in no particular order. */
    public List<WrittenComment> comments(RoundId id) {
        return comments.findByRound(id.value()).stream()
                .map(comment -> new WrittenComment(
                        new RespondentId(comment.getId().respondentId()),
                        new CommentTopic(comment.getId().topic()),
                        comment.words()))
                .toList();
    }

    /**
     * Deletes answers and comments without a respondent. H2 accepts a row that is committed at the very moment in which its
     * respondent is deleted.
     */
    @Transactional
    public void deleteWithoutRespondent() {
        answers.deleteWithoutRespondent();
        comments.deleteWithoutRespondent();
    }

    private long lastRelease(RoundId id) {
        return rounds.findById(id.value())
                .orElseThrow(() -> new Refused("assessment.refused.round-gone"))
                .lastRelease();
    }

    private static List<RespondentData> data(List<Respondent> respondentIds) {
        return respondentIds.stream().map(Respondent::data).toList();
    }

    private SheetData sheet(Respondent respondent) {
        UUID id = respondent.data().id().value();
        Map<Item, Integer> given = new HashMap<>();
        for (Answer answer : answers.findByRespondent(id)) {
            given.put(Item.of(answer.key().item()), answer.points());
        }
        Map<CommentTopic, String> written = new HashMap<>();
        comments.findByRespondent(id)
                .forEach(comment -> written.put(new CommentTopic(comment.getId().topic()), comment.words()));
        return new SheetData(
                respondent.data().id(),
                respondent.round().data(),
                given,
                written,
                respondent.data().finished());
    }
}
