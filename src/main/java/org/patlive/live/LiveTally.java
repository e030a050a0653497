package org.patlive.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.Cohort;
import org.patlive.analysis.Mode;
import org.patlive.analysis.Projection;
import org.patlive.analysis.ReleaseGate;
import org.patlive.analysis.ReleaseGate.Change;
import org.patlive.analysis.Results;
import org.patlive.assessment.OrganisationData;
import org.patlive.assessment.RespondentData;
import org.patlive.assessment.RoundBook;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.events.AnswerChanged;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.RespondentId;

/**
 * The tally of one round, which follows each answer in constant time, and the releases that the disclosure rules make
 * of it. Not thread-safe: its session guards it.
 */
final class LiveTally {

    /** A release on its way: decided, not yet committed, not yet shown. */
    record Pending(long number, List<Change> changes) {}

    private final Attendance attendance = new Attendance();
    private final Cohort cohort;
    private final ReleaseGate gate;
    private final Queue<Pending> pending = new ArrayDeque<>();
    private RoundData round;
    private long release;
    private long decided;
    private @Nullable Snapshot cached;
    private @Nullable Results results;

    LiveTally(RoundData round, RoundBook book) {
        this.round = round;
        this.cohort = new Cohort(round.plan().disclosure());
        book.respondents().forEach(this::enter);
        this.gate = new ReleaseGate(round.plan().disclosure(), cohort, book.released() > 0, restore(book));
        this.results = cohort.results(release, this::nameOf);
        gate.due().ifPresent(this::decide);
    }

    /** Puts what was shown into the cohort and gives back what was not. */
    private List<Change> restore(RoundBook book) {
        List<Change> held = new ArrayList<>();
        release = holdsBack()
                ? book.released()
                : book.entries().stream()
                        .mapToLong(entry -> entry.version() + 1L)
                        .sum();
        decided = release;
        for (RoundBook.Entry entry : book.entries()) {
            if (!attendance.knows(entry.respondent())) {
                continue; // joined while the book was read: that news, and this answer's, is on its way
            }
            attendance.answer(entry.respondent(), entry.item(), entry.version());
            UUID respondent = entry.respondent().value();
            int shown = holdsBack() ? entry.released() : entry.points();
            if (shown > 0) {
                cohort.answer(respondent, entry.item(), shown);
            }
            if (shown != entry.points()) {
                held.add(new Change(respondent, entry.item(), entry.points()));
            }
        }
        return held;
    }

    void joined(RespondentData respondent) {
        cached = null;
        enter(respondent);
        if (!holdsBack()) {
            results = null;
        }
    }

    void answered(AnswerChanged news) {
        if (!attendance.answer(news.respondent(), news.item(), news.version())) {
            return;
        }
        cached = null;
        UUID respondent = news.respondent().value();
        if (holdsBack()) {
            gate.answer(respondent, news.item(), news.points()).ifPresent(this::decide);
        } else {
            cohort.answer(respondent, news.item(), news.points());
            release++;
            results = null;
        }
    }

    void finished(RespondentId respondent) {
        cached = null;
        attendance.finish(respondent);
    }

    void changed(RoundData now) {
        cached = null;
        round = now;
    }

    /** Decides a release on the facilitator's word; nothing happens where there is nothing new. */
    void reveal() {
        cached = null;
        List<Change> changes = gate.reveal();
        if (!changes.isEmpty()) {
            decide(changes);
        }
    }

    /** The oldest release that waits for being committed. */
    Optional<Pending> nextPending() {
        return Optional.ofNullable(pending.peek());
    }

    /** The release is committed: now it may be shown. */
    void committed(Pending written) {
        cached = null;
        pending.remove(written);
        if (pending.isEmpty()) { // the cohort holds every decided release: none may show before its own commit
            release = written.number();
            results = cohort.results(release, this::nameOf);
        }
    }

    void gone() {
        pending.clear();
    }

    Snapshot snapshot() {
        if (cached == null) {
            if (results == null) {
                results = cohort.results(release, this::nameOf);
            }
            Progress progress = attendance.progress(round.plan().disclosure().mode() == Mode.OPEN);
            cached = new Snapshot(
                    round, progress, results, Projection.of(results), holdsBack() ? gate.changedSinceRelease() : 0);
        }
        return cached;
    }

    RoundData round() {
        return round;
    }

    private void enter(RespondentData respondent) {
        if (attendance.join(respondent)) {
            OrganisationId organisation = respondent.organisation();
            cohort.join(new Cohort.Member(
                    respondent.id().value(),
                    respondent.name(),
                    organisation == null ? null : organisation.value(),
                    respondent.level()));
        }
    }

    private void decide(List<Change> changes) {
        changes.forEach(change -> cohort.answer(change.respondent(), change.item(), change.value()));
        pending.add(new Pending(++decided, changes));
    }

    private boolean holdsBack() {
        return round.plan().disclosure().mode() == Mode.ANONYMOUS;
    }

    private String nameOf(UUID organisation) {
        return round.partnership().organisations().stream()
                .filter(known -> known.id().value().equals(organisation))
                .map(OrganisationData::name)
                .collect(Collectors.joining());
    }
}
