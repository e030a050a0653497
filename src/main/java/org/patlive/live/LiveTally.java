package org.patlive.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.PlanData;
import org.patlive.analysis.Cohort;
import org.patlive.analysis.Mode;
import org.patlive.analysis.Projection;
import org.patlive.analysis.ReleaseGate;
import org.patlive.analysis.ReleaseGate.Change;
import org.patlive.analysis.Results;
import org.patlive.analysis.TrendProjection;
import org.patlive.assessment.Look;
import org.patlive.assessment.OrganisationData;
import org.patlive.assessment.RespondentData;
import org.patlive.assessment.RoundBook;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.RoundState;
import org.patlive.assessment.events.AnswerChanged;
import org.patlive.feedback.Feedback;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.RespondentId;

/**
 * The tally of one round, which follows each answer in constant time, and the releases that the disclosure rules make
 * of it. Not thread-safe: its session guards it.
 */
final class LiveTally {

    /** A release on its way: decided, not yet committed, not yet shown. */
    record Pending(long number, List<Change> changes, boolean revealed) {}

    private final Attendance attendance = new Attendance();
    private final Cohort cohort;
    private final ReleaseGate gate;

    /**
     * In Anonymous mode: what another node may release next, with the release that was shown here when it was last
     * answered. Not only what is held back: somebody may have changed an answer and changed it back, and a node that has
     * heard of the first alone would release that.
     */
    private final Map<RoundBook.Key, Long> touched = new HashMap<>();

    private RoundData round;
    private Map<UUID, String> names;
    private Feedback feedback;
    private final Set<RespondentId> looked = new HashSet<>();
    private List<TrendProjection.Earlier> earlier = List.of();
    private PlanData plan;
    private @Nullable LastPlan last;
    private long release;
    private @Nullable Pending pending;
    private boolean revealing;
    private boolean halted;
    private boolean gone;
    private @Nullable Snapshot cached;
    private @Nullable Results results;

    LiveTally(RoundData round, RoundBook book, Feedback feedback) {
        this.round = round;
        this.names = names(round);
        this.feedback = feedback;
        this.plan = PlanData.empty(round.id());
        this.looked.addAll(feedback.answered());
        this.cohort = new Cohort(round.plan().disclosure());
        book.respondents().forEach(this::enter);
        this.gate = new ReleaseGate(round.plan().disclosure(), cohort, book.released() > 0, restore(book));
        this.results = computed();
        decide();
    }

    /** Puts what was shown into the cohort and gives back what was not. */
    private List<Change> restore(RoundBook book) {
        List<Change> held = new ArrayList<>();
        release = holdsBack()
                ? book.released()
                : book.entries().stream()
                        .mapToLong(entry -> entry.version() + 1L)
                        .sum();
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
            touch(entry.key()); // any of them may have been changed and changed back a moment ago
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
        int steps = attendance.answer(news.respondent(), news.item(), news.version());
        if (steps == 0) {
            return;
        }
        cached = null;
        UUID respondent = news.respondent().value();
        if (holdsBack()) {
            touch(new RoundBook.Key(news.respondent(), news.item()));
            gate.hold(respondent, news.item(), news.points());
            decide();
        } else {
            cohort.answer(respondent, news.item(), news.points());
            release += steps;
            results = null;
        }
    }

    void finished(RespondentId respondent) {
        cached = null;
        attendance.finish(respondent);
    }

    void changed(RoundData now, Feedback news) {
        cached = null;
        if (!Objects.equals(now.meeting().asking(), round.meeting().asking())) {
            looked.clear();
        }
        if (now.state() != round.state()) {
            results = null;
        }
        // Together with whoever has answered since the news was read.
        looked.addAll(news.answered());
        round = now;
        names = names(now);
        feedback = news;
    }

    /** Somebody has answered what the phones are asked. */
    void looked(RespondentId respondent, Look look) {
        if (look.equals(round.meeting().asking()) && looked.add(respondent)) {
            cached = null;
        }
    }

    void earlier(List<TrendProjection.Earlier> rounds) {
        cached = null;
        earlier = rounds;
    }

    /** The plans have changed; nothing that is computed from answers has. */
    void planned(PlanData now, @Nullable LastPlan before) {
        plan = now;
        last = before;
        cached = cached == null ? null : cached.with(plan, lastSeen());
    }

    /** As another tally of the same round knows them. */
    void plansOf(LiveTally other) {
        plan = other.plan;
        last = other.last;
    }

    /** While the facilitator hides the results, those of the last round beside its plan as well. */
    private @Nullable LastPlan lastSeen() {
        return last == null || !round.meeting().concealed()
                ? last
                : new LastPlan(
                        last.round(), last.title(), last.plan(), last.results().concealed());
    }

    /** Decides a release on the facilitator's word; nothing happens where there is nothing new. */
    void reveal() {
        cached = null;
        revealing = true;
        decide();
    }

    /** The release that waits for being committed. There is one at a time: what comes meanwhile is held for the next. */
    Optional<Pending> pending() {
        return Optional.ofNullable(pending);
    }

    /** The release is committed: now it may be shown. */
    void committed(Pending written) {
        if (written == pending) {
            long before = release;
            release(written.number(), written.changes());
            Set<RoundBook.Key> held = gate.held().stream()
                    .map(change -> new RoundBook.Key(new RespondentId(change.respondent()), change.item()))
                    .collect(Collectors.toSet());
            touched.entrySet().removeIf(place -> place.getValue() < before && !held.contains(place.getKey()));
            decide();
        }
    }

    /** Another node was first to commit a release: nothing is decided here until its answers are known. */
    void overtaken(Pending refused) {
        if (refused == pending) {
            pending = null;
            halted = true;
            revealing |= refused.revealed();
        }
    }

    /** Something was answered of which only the place is known; whoever comes with a release looks it up. */
    void touch(RoundBook.Key place) {
        if (holdsBack()) {
            touched.put(place, release);
        }
    }

    /** What was committed on other nodes. */
    void entered(RoundBook found) {
        for (RespondentData respondent : found.respondents()) {
            joined(respondent);
            if (respondent.finished()) {
                finished(respondent.id());
            }
        }
        found.entries().forEach(this::answered);
    }

    private void answered(RoundBook.Entry entry) {
        answered(new AnswerChanged(round.id(), entry.respondent(), entry.item(), entry.points(), entry.version()));
    }

    boolean awaits(long number) {
        return holdsBack() && number > release;
    }

    /** Whether another disclosure was agreed than this tally follows. */
    boolean isOfAnotherPlan(RoundData now) {
        return !now.plan().disclosure().equals(round.plan().disclosure());
    }

    /** Whether a release of another node is awaited. */
    boolean isHalted() {
        return halted;
    }

    /** Everything that a release of another node may show for the first time. */
    Set<RoundBook.Key> touched() {
        return Set.copyOf(touched.keySet());
    }

    /**
     * Another node has committed a release.
     *
     * @param book as of this release, with all {@link #touched} answers
     */
    void released(RoundBook book) {
        if (book.released() <= release) {
            return; // read meanwhile
        }
        List<Change> shown = new ArrayList<>();
        for (RoundBook.Entry entry : book.entries()) {
            if (entry.released() > 0 && attendance.knows(entry.respondent())) {
                shown.add(new Change(entry.respondent().value(), entry.item(), entry.released()));
            }
        }
        halted = true; // until everything that was read is known here
        long before = release;
        release(book.released(), shown);
        for (RoundBook.Entry entry : book.entries()) {
            // What was answered since the last release may be newer than this one, and unknown to who decides the next.
            boolean settled = touched.getOrDefault(entry.key(), before) < before && entry.points() == entry.released();
            answered(entry);
            if (settled) {
                touched.remove(entry.key());
            }
        }
        halted = false;
        decide();
    }

    /** The round is gone, and with it whatever was to be released. */
    void gone() {
        pending = null;
        gone = true;
    }

    private void release(long number, List<Change> changes) {
        cached = null;
        pending = null;
        gate.release(changes);
        release = number;
        results = computed();
    }

    private void decide() {
        if (pending == null && !halted && !gone && holdsBack()) {
            List<Change> changes = revealing ? gate.held() : gate.due();
            pending = changes.isEmpty() ? null : new Pending(release + 1, changes, revealing);
            revealing = false;
        }
    }

    Snapshot snapshot() {
        if (cached == null) {
            if (results == null) {
                results = computed();
            }
            Progress progress = attendance.progress(round.plan().disclosure().mode() == Mode.OPEN);
            boolean concealed = round.meeting().concealed();
            Results seen = concealed ? results.concealed() : results;
            cached = new Snapshot(
                    round,
                    progress,
                    seen,
                    Projection.of(seen),
                    new Feedback(
                            feedback.findings(),
                            concealed ? Map.of() : feedback.comments(),
                            concealed ? Map.of() : feedback.looks(),
                            Set.of()),
                    looked.size(),
                    concealed ? List.of() : earlier,
                    plan,
                    lastSeen(),
                    holdsBack() ? gate.changedSinceRelease() : 0);
        }
        return cached;
    }

    private Results computed() {
        return round.state() == RoundState.CLOSED
                ? cohort.results(release, this::nameOf)
                : cohort.resultsWhileOpen(release, this::nameOf);
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

    private boolean holdsBack() {
        return round.plan().disclosure().mode() == Mode.ANONYMOUS;
    }

    private String nameOf(UUID organisation) {
        return names.getOrDefault(organisation, "");
    }

    private static Map<UUID, String> names(RoundData round) {
        return round.partnership().organisations().stream()
                .collect(Collectors.toMap(known -> known.id().value(), OrganisationData::name));
    }
}
