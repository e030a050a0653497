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
    private static final int AT_ONCE = 1_000;

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

    /** The respondent's own sheet, empty if it is gone. */
    public Optional<SheetData> of(RespondentId id) {
        return respondents.findWithRound(id.value()).map(this::sheet);
    }

    /** All of it at one moment, so that the number of the release and what it showed agree. @throws Refused if it is gone */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public RoundAnswers book(RoundId id) {
        long released = released(id);
        return new RoundAnswers(
                released,
                bands.of(id),
                data(respondents.findByRoundId(id.value())),
                entries(answers.linesOf(id.value())));
    }

    /** Of one moment, as {@link #book}, but only these respondents and answers. @throws Refused if the round is gone */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public RoundAnswers pages(RoundId id, Collection<RespondentId> people, Collection<RoundAnswers.Key> places) {
        long released = released(id);
        List<Answer.Key> keys = places.stream()
                .map(place -> Answer.key(place.respondent(), place.item()))
                .toList();
        List<RoundAnswers.Entry> found = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            found.addAll(entries(answers.lines(keys.subList(from, Math.min(from + AT_ONCE, keys.size())))));
        }
        return new RoundAnswers(
                released,
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
    public RoundAnswers bands(RoundId id) {
        long released = released(id);
        List<SampledBands.SampledBand> shown = bands.of(id);
        long earliest = shown.size() < 6
                ? 0
                : shown.stream()
                        .mapToLong(SampledBands.SampledBand::release)
                        .min()
                        .orElse(0);
        return new RoundAnswers(released, shown, List.of(), entries(answers.since(id.value(), earliest)));
    }

    /** All comments of a round that say anything, in no particular order. */
    public List<WrittenComment> comments(RoundId id) {
        return comments.ofRound(id.value()).stream()
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
    public void sweep() {
        answers.sweep();
        comments.sweep();
    }

    private long released(RoundId id) {
        return rounds.findById(id.value())
                .orElseThrow(() -> new Refused("This round has been deleted."))
                .released();
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
                        line.touched(),
                        line.version()))
                .toList();
    }

    private SheetData sheet(Respondent respondent) {
        UUID id = respondent.data().id().value();
        Map<Item, Integer> given = new HashMap<>();
        for (Answer answer : answers.of(id)) {
            given.put(Item.of(answer.key().item()), answer.points());
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
