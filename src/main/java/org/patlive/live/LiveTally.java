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
import org.patlive.assessment.response.Progress;
import org.patlive.assessment.response.ProgressTally;
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

    private final ProgressTally progressTally = new ProgressTally();
    private final RoundTally tally;
    private final RandomGenerator random;
    private SampledBands bands;

    private RoundData round;
    private final @Nullable Published published;
    private Map<UUID, String> names;
    private Feedback feedback;
    private final Set<RespondentId> answeredQuestion = new HashSet<>();
    private List<TrendProjection.Earlier> earlier = List.of();
    private PlanData plan;
    private @Nullable LastPlan lastPlan;
    private long release;
    private @Nullable Pending pending;
    private boolean awaitingRelease;
    private boolean deleted;
    private @Nullable Snapshot cached;
    private @Nullable Results results;

    /**
     * @param published null for a round that was never closed
     * @param random draws the samples: secure, so that nobody foresees who is left out
     */
    LiveTally(
            RoundData round,
            RoundAnswers stored,
            @Nullable Published published,
            Feedback feedback,
            RandomGenerator random) {
        this.round = round;
        this.published = published;
        this.names = names(round);
        this.feedback = feedback;
        this.random = random;
        this.plan = PlanData.empty(round.id());
        this.answeredQuestion.addAll(feedback.answered());
        this.tally = new RoundTally(round.plan().disclosure());
        this.bands = bands(stored);
        this.release = isSampled()
                ? stored.lastRelease()
                : stored.answers().stream()
                        .mapToLong(answer -> answer.version() + 1L)
                        .sum();
        stored.respondents().forEach(this::addRespondent);
        for (RoundAnswers.Entry answer : stored.answers()) {
            if (progressTally.contains(answer.respondent())) { // else it joined meanwhile: that news is on its way
                progressTally.answer(answer.respondent(), answer.item(), answer.version());
                tally.answer(answer.respondent().value(), answer.item(), answer.points());
            }
        }
        draw();
    }

    /** What is shown, and who has touched it since. */
    private SampledBands bands(RoundAnswers stored) {
        SampledBands found = new SampledBands(round.plan().disclosure().threshold());
        found.show(stored.bands());
        for (RoundAnswers.Entry answer : stored.answers()) {
            if (answer.item().isStatement()) {
                found.touch(answer.respondent().value(), answer.item().principle(), answer.releaseWhenGiven());
            }
        }
        return found;
    }

    void joined(RespondentData respondent) {
        cached = null;
        results = null;
        addRespondent(respondent);
    }

    void answered(AnswerChanged change) {
        int newVersions = progressTally.answer(change.respondent(), change.item(), change.version());
        if (newVersions == 0) {
            return;
        }
        cached = null;
        results = null;
        tally.answer(change.respondent().value(), change.item(), change.points());
        if (!isSampled()) {
            release += newVersions;
        } else if (change.item().isStatement()) {
            bands.touch(change.respondent().value(), change.item().principle(), change.releaseWhenGiven());
            draw();
        }
    }

    void finished(RespondentId respondent) {
        cached = null;
        progressTally.finish(respondent);
    }

    /** Whether the round has to be read anew to follow it: its figures were published, or it is open again. */
    boolean needsReload(RoundData now) {
        return now.publications() != round.publications()
                || now.isOpen() && !round.isOpen() && round.publications() > 0;
    }

    void changed(RoundData now, Feedback change) {
        cached = null;
        if (!Objects.equals(now.meeting().openQuestion(), round.meeting().openQuestion())) {
            answeredQuestion.clear();
        }
        // Together with whoever has answered since the news was read.
        answeredQuestion.addAll(change.answered());
        results = null;
        round = now;
        names = names(now);
        feedback = change;
    }

    /** Somebody has answered what the phones are asked. */
    void answeredQuestion(RespondentId respondent, RoomQuestion question) {
        if (question.equals(round.meeting().openQuestion()) && answeredQuestion.add(respondent)) {
            cached = null;
        }
    }

    void earlier(List<TrendProjection.Earlier> rounds) {
        cached = null;
        earlier = rounds;
    }

    /** The plans have changed; nothing that is computed from answers has. */
    void plansChanged(PlanData now, @Nullable LastPlan before) {
        plan = now;
        lastPlan = before;
        cached = cached == null ? null : cached.with(plan, visibleLastPlan());
    }

    /** As another tally of the same round knows them. */
    void copyPlans(LiveTally other) {
        plan = other.plan;
        lastPlan = other.lastPlan;
    }

    /** While the facilitator hides the results, those of the last round beside its plan as well. */
    private @Nullable LastPlan visibleLastPlan() {
        return lastPlan == null || !round.meeting().concealed()
                ? lastPlan
                : new LastPlan(
                        lastPlan.round(),
                        lastPlan.title(),
                        lastPlan.plan(),
                        lastPlan.results().concealed());
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
    void rejected(Pending refused) {
        if (refused == pending) {
            pending = null;
            awaitingRelease = true;
        }
    }

    /** What was committed on other nodes. */
    void mergeStored(RoundAnswers found) {
        for (RespondentData respondent : found.respondents()) {
            joined(respondent);
            if (respondent.finished()) {
                finished(respondent.id());
            }
        }
        for (RoundAnswers.Entry answer : found.answers()) {
            answered(new AnswerChanged(
                    round.id(),
                    answer.respondent(),
                    answer.item(),
                    answer.points(),
                    answer.version(),
                    answer.releaseWhenGiven()));
        }
    }

    /** Whether this release is not known here. */
    boolean isMissing(long number) {
        return isSampled() && number > release;
    }

    /** Whether another disclosure was agreed than this tally follows. */
    boolean hasOtherDisclosure(RoundData now) {
        return !now.plan().disclosure().equals(round.plan().disclosure());
    }

    /** Whether a release of another node is awaited. */
    boolean isAwaitingRelease() {
        return awaitingRelease;
    }

    /**
     * Another node has committed a release.
     *
     * @param stored the bands as of this release or a later one, and what was answered since
     */
    void released(RoundAnswers stored) {
        if (stored.lastRelease() > release) {
            cached = null;
            results = null;
            pending = null;
            release = stored.lastRelease();
            bands = bands(stored);
            awaitingRelease = false;
            draw();
        }
    }

    /** The round is gone, and with it whatever was to be released. */
    void deleted() {
        pending = null;
        deleted = true;
    }

    private void draw() {
        if (pending == null && !awaitingRelease && !deleted && isSampled() && round.isOpen()) {
            List<SampledBands.SampledBand> drawn = tally.redraw(bands, release + 1, random);
            pending = drawn.isEmpty() ? null : new Pending(release + 1, drawn);
        }
    }

    Snapshot snapshot() {
        if (cached == null) {
            if (results == null) {
                results = computeResults();
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
                            concealed ? Map.of() : feedback.questionResults(),
                            Set.of()),
                    answeredQuestion.size(),
                    concealed ? List.of() : earlier,
                    plan,
                    visibleLastPlan(),
                    published == null ? 0 : published.laterRespondents(),
                    isAsPublished());
        }
        return cached;
    }

    private Results computeResults() {
        Published figures = published;
        return figures != null && isAsPublished()
                ? figures.results()
                : tally.resultsWhileOpen(release, this::nameOf, bands);
    }

    private boolean isAsPublished() {
        return published != null && round.isShownAsPublished() && !isSampled();
    }

    private Progress progress() {
        return published != null && !round.isOpen()
                ? published.progress()
                : progressTally.progress(round.plan().disclosure().mode() == Mode.OPEN);
    }

    RoundData round() {
        return round;
    }

    private void addRespondent(RespondentData respondent) {
        if (progressTally.join(respondent)) {
            OrganisationId organisation = respondent.organisation();
            tally.join(new CountedRespondent(
                    respondent.id().value(),
                    respondent.name(),
                    organisation == null ? null : organisation.value(),
                    respondent.level()));
        }
    }

    /** Whether what is shown while the round is open are bands of samples. */
    private boolean isSampled() {
        return round.plan().disclosure().mode() == Mode.ANONYMOUS
                && (published == null ? round.publications() == 0 : round.isOpen() && published.isNothingShown());
    }

    private String nameOf(UUID organisation) {
        return names.getOrDefault(organisation, "");
    }

    private static Map<UUID, String> names(RoundData round) {
        return round.partnership().organisations().stream()
                .collect(Collectors.toMap(organisation -> organisation.id().value(), OrganisationData::name));
    }
}
