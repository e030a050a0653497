package org.patlive.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.patlive.analysis.Cohort;
import org.patlive.analysis.Mode;
import org.patlive.analysis.Results;
import org.patlive.assessment.internal.Answers;
import org.patlive.assessment.internal.ClosingLocks;
import org.patlive.assessment.internal.FigureRows;
import org.patlive.assessment.internal.Respondents;
import org.patlive.assessment.internal.Round;
import org.patlive.assessment.internal.Rounds;
import org.patlive.instrument.Item;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.RespondentId;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures of closed rounds, written down when a round is closed and read by everything that shows it, so that a later
 * version of the program, a deleted sheet or a restart never changes what was published.
 */
@Service
public class PublishedFigures {

    /**
     * What was published.
     *
     * @param later how many respondents have answered something since, in a round that was reopened; it is not in the
     *     figures
     */
    public record Published(Results results, Progress progress, int later) {}

    private final FigureRows figures;
    private final Rounds rounds;
    private final Respondents respondents;
    private final Answers answers;
    private final ClosingLocks closing;

    PublishedFigures(
            FigureRows figures, Rounds rounds, Respondents respondents, Answers answers, ClosingLocks closing) {
        this.figures = figures;
        this.rounds = rounds;
        this.respondents = respondents;
        this.answers = answers;
        this.closing = closing;
    }

    /** Empty for a round that was never closed. */
    @Transactional(readOnly = true)
    public Optional<Published> of(RoundId round) {
        return figures.of(round);
    }

    /** Publishes the figures of closed rounds that have none: an earlier version of the program kept none. */
    @Transactional
    public int publishMissing() {
        List<UUID> missing = rounds.closedWithoutFigures();
        missing.forEach(id -> rounds.findForChange(id).ifPresent(this::publish));
        return missing.size();
    }

    /**
     * For whoever closes a round, in the transaction that does so. In Anonymous mode the figures of a round that was closed
     * before stay as they are until at least k respondents have answered something since (rule 7): with fewer, old and new
     * figures together would tell what those few answered.
     */
    void publish(Round round) {
        RoundId id = round.id();
        closing.whileClosing(id);
        RoundData data = round.data();
        Optional<Published> before = figures.of(id);
        if (before.isPresent() && data.plan().disclosure().mode() == Mode.ANONYMOUS) {
            int later = later(id, before.get().results().release());
            if (later < data.plan().disclosure().threshold()) {
                figures.later(id, later);
                round.publish(round.released());
                return;
            }
        }
        Published published = published(round);
        figures.write(id, published);
        round.publish(
                data.plan().disclosure().mode() == Mode.ANONYMOUS
                        ? published.results().release()
                        : round.released());
    }

    /** How many respondents have answered something since that release. */
    private int later(RoundId id, long release) {
        return (int) answers.since(id.value(), release).stream()
                .map(Answers.Line::respondent)
                .distinct()
                .count();
    }

    private Published published(Round round) {
        RoundData data = round.data();
        Cohort cohort = new Cohort(data.plan().disclosure());
        Attendance attendance = new Attendance();
        respondents.findByRoundId(data.id().value()).forEach(respondent -> {
            RespondentData person = respondent.data();
            attendance.join(person);
            cohort.join(member(person));
        });
        long changes = 0;
        for (Answers.Line line : answers.linesOf(data.id().value())) {
            Item item = Item.of(line.item());
            cohort.answer(line.respondent(), item, line.points());
            attendance.answer(new RespondentId(line.respondent()), item, line.version());
            changes += line.version() + 1L;
        }
        Mode mode = data.plan().disclosure().mode();
        Map<UUID, String> names = new HashMap<>(data.partnership().organisations().stream()
                .collect(Collectors.toMap(known -> known.id().value(), OrganisationData::name)));
        return new Published(
                cohort.results(
                        mode == Mode.ANONYMOUS ? round.released() + 1 : changes,
                        organisation -> names.getOrDefault(organisation, "")),
                attendance.progress(mode == Mode.OPEN),
                0);
    }

    private static Cohort.Member member(RespondentData person) {
        OrganisationId organisation = person.organisation();
        return new Cohort.Member(
                person.id().value(), person.name(), organisation == null ? null : organisation.value(), person.level());
    }
}
