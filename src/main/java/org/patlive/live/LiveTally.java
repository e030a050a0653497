package org.patlive.live;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patlive.actionplan.plan.PlanData;
import org.patlive.analysis.disclosure.RoundTally;
import org.patlive.analysis.disclosure.SampledBands;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.projection.Projection;
import org.patlive.analysis.projection.TrendProjection;
import org.patlive.analysis.result.Results;
import org.patlive.analysis.score.CountedRespondent;
import org.patlive.assessment.partnership.OrganisationData;
import org.patlive.assessment.publication.PublishedFigures.Published;
import org.patlive.assessment.respondent.RespondentData;
import org.patlive.assessment.response.AnswerChanged;
import org.patlive.assessment.response.Attendance;
import org.patlive.assessment.response.Progress;
import org.patlive.assessment.response.RoundAnswers;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.feedback.record.Feedback;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.RespondentId;

/**
 * The tally of one round, which follows each answer in constant time, and the results that may be shown of it: as answers
 * come in, as bands of samples, or as they were published. Not thread-safe: its session guards it.
 */
final class LiveTally {

    /** A release of an open Anonymous round on its way: drawn, not yet committed, not yet shown. */
    record Pending(long number, List<SampledBands.SampledBand> drawn) {}

    private final Attendance attendance = new Attendance();
    private final RoundTally cohort;
    private final RandomGenerator random;
    private SampledBands bands;

    private RoundData round;
    private final @Nullable Published published;
    private Map<UUID, String> names;
    private Feedback feedback;
    private final Set<RespondentId> looked = new HashSet<>();
    private List<TrendProjection.Earlier> earlier = List.of();
    private PlanData plan;
    private @Nullable LastPlan last;
    private long release;
    private @Nullable Pending pending;
    private boolean halted;
    private boolean gone;
    private @Nullable Snapshot cached;
    private @Nullable Results results;

    /**
     * @param published null for a round that was never closed
     * @param random draws the samples: secure, so that nobody foresees who is left out
     */
    LiveTally(
            RoundData round,
            RoundAnswers book,
            @Nullable Published published,
            Feedback feedback,
            RandomGenerator random) {
        this.round = round;
        this.published = published;
        this.names = names(round);
        this.feedback = feedback;
        this.random = random;
        this.plan = PlanData.empty(round.id());
        this.looked.addAll(feedback.answered());
        this.cohort = new RoundTally(round.plan().disclosure());
        this.bands = bands(book);
        this.release = isSampled()
                ? book.released()
                : book.entries().stream()
                        .mapToLong(entry -> entry.version() + 1L)
                        .sum();
        book.respondents().forEach(this::enter);
        for (RoundAnswers.Entry entry : book.entries()) {
            if (attendance.knows(entry.respondent())) { // else it joined meanwhile: that news is on its way
                attendance.answer(entry.respondent(), entry.item(), entry.version());
                cohort.answer(entry.respondent().value(), entry.item(), entry.points());
            }
        }
        draw();
    }

    /** What is shown, and who has touched it since. */
    private SampledBands bands(RoundAnswers book) {
        SampledBands found = new SampledBands(round.plan().disclosure().threshold());
        found.show(book.bands());
        for (RoundAnswers.Entry entry : book.entries()) {
            if (entry.item().isStatement()) {
                found.touch(entry.respondent().value(), entry.item().principle(), entry.touched());
            }
        }
        return found;
    }

    void joined(RespondentData respondent) {
        cached = null;
        results = null;
        enter(respondent);
    }

    void answered(AnswerChanged news) {
        int steps = attendance.answer(news.respondent(), news.item(), news.version());
        if (steps == 0) {
            return;
        }
        cached = null;
        results = null;
        cohort.answer(news.respondent().value(), news.item(), news.points());
        if (!isSampled()) {
            release += steps;
        } else if (news.item().isStatement()) {
            bands.touch(news.respondent().value(), news.item().principle(), news.touched());
            draw();
        }
    }

    void finished(RespondentId respondent) {
        cached = null;
        attendance.finish(respondent);
    }

    /** Whether the round has to be read anew to follow it: its figures were published, or it is open again. */
    boolean isLeftBehindBy(RoundData now) {
        return now.published() != round.published() || now.isOpen() && !round.isOpen() && round.published() > 0;
    }

    void changed(RoundData now, Feedback news) {
        cached = null;
        if (!Objects.equals(now.meeting().asking(), round.meeting().asking())) {
            looked.clear();
        }
        // Together with whoever has answered since the news was read.
        looked.addAll(news.answered());
        results = null;
        round = now;
        names = names(now);
        feedback = news;
    }

    /** Somebody has answered what the phones are asked. */
    void looked(RespondentId respondent, RoomQuestion look) {
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

    /** The release that waits for being committed. There is one at a time: what comes meanwhile is for the next. */
    Optional<Pending> pending() {
        return Optional.ofNullable(pending);
    }

    /** The release is committed: now it may be shown. */
    void committed(Pending written) {
        if (written == pending) {
            cached = null;
            results = null;
            pending = null;
            release = written.number();
            bands.show(written.drawn());
            draw();
        }
    }

    /** Another node was first to commit a release: nothing is drawn here until it is known. */
    void overtaken(Pending refused) {
        if (refused == pending) {
            pending = null;
            halted = true;
        }
    }

    /** What was committed on other nodes. */
    void entered(RoundAnswers found) {
        for (RespondentData respondent : found.respondents()) {
            joined(respondent);
            if (respondent.finished()) {
                finished(respondent.id());
            }
        }
        for (RoundAnswers.Entry entry : found.entries()) {
            answered(new AnswerChanged(
                    round.id(), entry.respondent(), entry.item(), entry.points(), entry.version(), entry.touched()));
        }
    }

    /** Whether this release is not known here. */
    boolean awaits(long number) {
        return isSampled() && number > release;
    }

    /** Whether another disclosure was agreed than this tally follows. */
    boolean isOfAnotherPlan(RoundData now) {
        return !now.plan().disclosure().equals(round.plan().disclosure());
    }

    /** Whether a release of another node is awaited. */
    boolean isHalted() {
        return halted;
    }

    /**
     * Another node has committed a release.
     *
     * @param book the bands as of this release or a later one, and what was answered since
     */
    void released(RoundAnswers book) {
        if (book.released() > release) {
            cached = null;
            results = null;
            pending = null;
            release = book.released();
            bands = bands(book);
            halted = false;
            draw();
        }
    }

    /** The round is gone, and with it whatever was to be released. */
    void gone() {
        pending = null;
        gone = true;
    }

    private void draw() {
        if (pending == null && !halted && !gone && isSampled() && round.isOpen()) {
            List<SampledBands.SampledBand> drawn = cohort.redraw(bands, release + 1, random);
            pending = drawn.isEmpty() ? null : new Pending(release + 1, drawn);
        }
    }

    Snapshot snapshot() {
        if (cached == null) {
            if (results == null) {
                results = computed();
            }
            boolean concealed = round.meeting().concealed();
            Results seen = concealed ? results.concealed() : results;
            cached = new Snapshot(
                    round,
                    progress(),
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
                    published == null ? 0 : published.later(),
                    isAsPublished());
        }
        return cached;
    }

    private Results computed() {
        Published figures = published;
        return figures != null && isAsPublished()
                ? figures.results()
                : cohort.resultsWhileOpen(release, this::nameOf, bands);
    }

    private boolean isAsPublished() {
        return published != null && round.isShownAsPublished() && !isSampled();
    }

    private Progress progress() {
        return published != null && !round.isOpen()
                ? published.progress()
                : attendance.progress(round.plan().disclosure().mode() == Mode.OPEN);
    }

    RoundData round() {
        return round;
    }

    private void enter(RespondentData respondent) {
        if (attendance.join(respondent)) {
            OrganisationId organisation = respondent.organisation();
            cohort.join(new CountedRespondent(
                    respondent.id().value(),
                    respondent.name(),
                    organisation == null ? null : organisation.value(),
                    respondent.level()));
        }
    }

    /** Whether what is shown while the round is open are bands of samples. */
    private boolean isSampled() {
        return round.plan().disclosure().mode() == Mode.ANONYMOUS
                && (published == null ? round.published() == 0 : round.isOpen() && published.isNothingShown());
    }

    private String nameOf(UUID organisation) {
        return names.getOrDefault(organisation, "");
    }

    private static Map<UUID, String> names(RoundData round) {
        return round.partnership().organisations().stream()
                .collect(Collectors.toMap(known -> known.id().value(), OrganisationData::name));
    }
}
