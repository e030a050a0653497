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

/** Reads sheets: one for its respondent, or a whole round for the live session that computes releases from it. */
@Service
@Transactional(readOnly = true)
public class SheetReader {

    /** Answers looked up by one query: a database takes only so many parameters. */
    private static final int ANSWERS_PER_QUERY = 1_000;

    private final Respondents respondents;
    private final Rounds rounds;
    private final Answers answers;
    private final AnswerComments comments;
    private final BandRows readRelease;

    SheetReader(Respondents respondents, Rounds rounds, Answers answers, AnswerComments comments, BandRows bands) {
        this.respondents = respondents;
        this.rounds = rounds;
        this.answers = answers;
        this.comments = comments;
        this.readRelease = bands;
    }

    /** The respondent's own sheet, empty if it is gone. */
    public Optional<SheetData> of(RespondentId id) {
        return respondents.findWithRound(id.value()).map(this::sheet);
    }

    /** All of it at one moment, so that the number of the release and what it showed agree. @throws Refused if it is gone */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public RoundAnswers readRound(RoundId id) {
        long lastRelease = lastRelease(id);
        return new RoundAnswers(
                lastRelease,
                readRelease.of(id),
                data(respondents.findByRoundId(id.value())),
                entries(answers.findByRound(id.value())));
    }

    /** Of one moment, as {@link #readRound}, but only these respondents and answers. @throws Refused if the round is gone */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public RoundAnswers readSelected(
            RoundId id, Collection<RespondentId> people, Collection<RoundAnswers.Key> answerKeys) {
        long lastRelease = lastRelease(id);
        List<Answer.Key> keys = answerKeys.stream()
                .map(place -> Answer.key(place.respondent(), place.item()))
                .toList();
        List<RoundAnswers.Entry> found = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += ANSWERS_PER_QUERY) {
            found.addAll(
                    entries(answers.findByKeys(keys.subList(from, Math.min(from + ANSWERS_PER_QUERY, keys.size())))));
        }
        return new RoundAnswers(
                lastRelease,
                List.of(),
                data(respondents.findAllById(
                        people.stream().map(RespondentId::value).toList())),
                found);
    }

    /**
     * What an open Anonymous round shows and what was answered since, of one moment: no more than k respondents or so have
     * touched each of its bands.
     *
     * @throws Refused if the round is gone
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public RoundAnswers readRelease(RoundId id) {
        long lastRelease = lastRelease(id);
        List<SampledBands.SampledBand> shown = readRelease.of(id);
        long earliest = shown.size() < 6
                ? 0
                : shown.stream()
                        .mapToLong(SampledBands.SampledBand::release)
                        .min()
                        .orElse(0);
        return new RoundAnswers(lastRelease, shown, List.of(), entries(answers.findGivenSince(id.value(), earliest)));
    }

    /** All comments of a round that say anything, in no particular order. */
    public List<WrittenComment> comments(RoundId id) {
        return comments.findByRound(id.value()).stream()
                .map(comment -> new WrittenComment(
                        new RespondentId(comment.getId().respondentId()),
                        new CommentTopic(comment.getId().topic()),
                        comment.words()))
                .toList();
    }

    /**
     * Removes answers and comments without a respondent. H2 lets one through that is committed in the very moment in
     * which its respondent is deleted.
     */
    @Transactional
    public void deleteWithoutRespondent() {
        answers.deleteWithoutRespondent();
        comments.deleteWithoutRespondent();
    }

    private long lastRelease(RoundId id) {
        return rounds.findById(id.value())
                .orElseThrow(() -> new Refused("This round has been deleted."))
                .lastRelease();
    }

    private static List<RespondentData> data(List<Respondent> people) {
        return people.stream().map(Respondent::data).toList();
    }

    private static List<RoundAnswers.Entry> entries(List<Answers.Line> lines) {
        return lines.stream()
                .map(line -> new RoundAnswers.Entry(
                        new RespondentId(line.respondent()),
                        Item.of(line.item()),
                        line.points(),
                        line.releaseWhenGiven(),
                        line.version()))
                .toList();
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
