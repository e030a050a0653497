package org.patlive.assessment.publication;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patlive.analysis.disclosure.Republication;
import org.patlive.analysis.disclosure.RoundTally;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.figure.Population;
import org.patlive.analysis.score.CountedRespondent;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.respondent.RespondentData;
import org.patlive.assessment.respondent.Respondents;
import org.patlive.assessment.response.AnswerData;
import org.patlive.assessment.response.Answers;
import org.patlive.assessment.response.ClosingLocks;
import org.patlive.assessment.response.ProgressTally;
import org.patlive.assessment.round.Round;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundPublication;
import org.patlive.assessment.round.RoundState;
import org.patlive.assessment.round.Rounds;
import org.patlive.instrument.Item;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes the figures of a round when it is closed. Everything that shows a closed round reads these stored figures, so that
 * a later version of the program, a deleted sheet or a restart never changes what was published.
 */
@Service
public class PublishedFigures implements RoundPublication {

    private final PublishedFigureRows figures;
    private final Rounds rounds;
    private final Respondents respondents;
    private final Answers answers;
    private final ClosingLocks closingLocks;
    private final TransactionTemplate transaction;

    PublishedFigures(
            PublishedFigureRows figures,
            Rounds rounds,
            Respondents respondents,
            Answers answers,
            ClosingLocks closingLocks,
            PlatformTransactionManager transactions) {
        this.figures = figures;
        this.rounds = rounds;
        this.respondents = respondents;
        this.answers = answers;
        this.closingLocks = closingLocks;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Returns the published figures; empty for a round that was never closed. */
    @Transactional(readOnly = true)
    public Optional<PublishedResults> of(RoundId round) {
        return figures.of(round);
    }

    /**
     * Returns the published figures of several rounds with one query, for a list of them: without the sheets and names that mode
     * Open publishes. Rounds that were never closed are missing.
     */
    @Transactional(readOnly = true)
    public Map<RoundId, PublishedResults> withoutIndividuals(Collection<RoundId> several) {
        return figures.withoutIndividuals(several);
    }

    /**
     * Publishes the figures of closed rounds that have none, because an earlier version of the program stored none. Each round
     * has a transaction of its own and is checked again under its lock, so that two servers publish it once.
     *
     * @return number of rounds that were published
     */
    public int publishMissing() {
        return (int) rounds.findClosedWithoutFigures().stream()
                .filter(id -> Boolean.TRUE.equals(transaction.execute(status -> publishIfMissing(id))))
                .count();
    }

    /** One round in a transaction: several closing locks held at once could wait for each other. */
    private boolean publishIfMissing(UUID id) {
        Optional<Round> missing = rounds.findForChange(id)
                .filter(round -> round.data().publications() == 0)
                .filter(round -> round.data().state() == RoundState.CLOSED);
        missing.ifPresent(this::publish);
        return missing.isPresent();
    }

    /**
     * Publishes the figures of a round in the transaction that closes it. In Anonymous mode the figures of a round that was
     * closed before stay as they are until at least k respondents have answered something since, and so do those of each
     * population of which fewer have (rule 7): old and new figures together would tell what those few answered.
     */
    @Override
    public void publish(Round round) {
        RoundId id = round.id();
        closingLocks.lockForClosing(id);
        RoundData data = round.data();
        List<AnswerData> given = answers.findByRound(id.value());
        PublishedResults published = published(round, given);
        Optional<PublishedResults> before = figures.of(id);
        if (before.isPresent() && data.plan().disclosure().mode() == Mode.ANONYMOUS) {
            published = republished(
                    before.get(), published, given, data.plan().disclosure().threshold());
        }
        figures.write(id, published);
        round.publish(
                round.data().plan().disclosure().mode() == Mode.ANONYMOUS
                        ? published.results().release()
                        : round.lastRelease());
    }

    private static PublishedResults republished(
            PublishedResults before, PublishedResults now, List<AnswerData> answers, int threshold) {
        Map<Population, Set<UUID>> answeredSince = answeredSince(answers, before.asOf());
        Set<Population> renewed =
                Republication.renewed(before.results(), answeredSince, completedBy(answers), threshold);
        Set<Population> older = EnumSet.allOf(Population.class);
        older.removeAll(renewed);
        older.remove(Population.AGGREGATE); // its answers are in the principles
        int laterRespondents = Republication.respondents(answeredSince, older);
        if (answeredSince.entrySet().stream()
                .allMatch(
                        one -> !renewed.contains(one.getKey()) || one.getValue().isEmpty())) {
            return new PublishedResults(before.results(), now.progress(), before.asOf(), laterRespondents);
        }
        Map<Population, Long> asOf = new EnumMap<>(before.asOf());
        renewed.forEach(population -> asOf.put(population, now.results().release()));
        return new PublishedResults(
                new Republication(before.results(), now.results(), renewed).results(),
                now.progress(),
                asOf,
                laterRespondents);
    }

    /** For each population, the respondents who have answered one of its items since its figures were published. */
    private static Map<Population, Set<UUID>> answeredSince(List<AnswerData> answers, Map<Population, Long> asOf) {
        Map<Population, Set<UUID>> answeredSince = emptySets();
        for (AnswerData answer : answers) {
            for (Population population : Population.allOf(answer.item())) {
                if (answer.releaseWhenGiven() >= asOf.get(population)) {
                    answeredSince.get(population).add(answer.respondent().value());
                }
            }
        }
        return answeredSince;
    }

    /** For each population, the respondents who have answered all of its items. */
    private static Map<Population, Set<UUID>> completedBy(List<AnswerData> answers) {
        Map<Population, Map<UUID, Integer>> answered = new EnumMap<>(Population.class);
        for (AnswerData answer : answers) {
            for (Population population : Population.allOf(answer.item())) {
                answered.computeIfAbsent(population, none -> new HashMap<>())
                        .merge(answer.respondent().value(), 1, Integer::sum);
            }
        }
        Map<Population, Set<UUID>> complete = emptySets();
        answered.forEach((population, people) -> people.forEach((respondent, items) -> {
            if (items == population.items()) {
                complete.get(population).add(respondent);
            }
        }));
        return complete;
    }

    private static Map<Population, Set<UUID>> emptySets() {
        Map<Population, Set<UUID>> sets = new EnumMap<>(Population.class);
        Stream.of(Population.values()).forEach(population -> sets.put(population, new HashSet<>()));
        return sets;
    }

    private PublishedResults published(Round round, List<AnswerData> answers) {
        RoundData data = round.data();
        RoundTally tally = new RoundTally(data.plan().disclosure());
        ProgressTally attendance = new ProgressTally();
        respondents.findByRoundId(data.id().value()).forEach(respondent -> {
            RespondentData person = respondent.data();
            attendance.join(person);
            tally.join(countedRespondent(person));
        });
        long changes = 0;
        for (AnswerData answer : answers) {
            Item item = answer.item();
            tally.answer(answer.respondent().value(), item, answer.points());
            attendance.answer(answer.respondent(), item, answer.version());
            changes += answer.version() + 1L;
        }
        Mode mode = data.plan().disclosure().mode();
        Map<UUID, String> names = new HashMap<>(data.partnership().organisations().stream()
                .collect(Collectors.toMap(organisation -> organisation.id().value(), OrganisationData::name)));
        long release = mode == Mode.ANONYMOUS ? round.lastRelease() + 1 : changes;
        Map<Population, Long> asOf = new EnumMap<>(Population.class);
        Stream.of(Population.values()).forEach(population -> asOf.put(population, release));
        return new PublishedResults(
                tally.results(release, organisation -> names.getOrDefault(organisation, "")),
                attendance.progress(mode == Mode.OPEN),
                asOf,
                0);
    }

    private static CountedRespondent countedRespondent(RespondentData person) {
        OrganisationId organisation = person.organisation();
        return new CountedRespondent(
                person.id().value(), person.name(), organisation == null ? null : organisation.value(), person.level());
    }
}
