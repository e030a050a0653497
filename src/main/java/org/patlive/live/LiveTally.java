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
import org.patlive.assessment.publication.PublishedResults;
import org.patlive.assessment.respondent.RespondentData;
import org.patlive.assessment.response.AnswerChanged;
import org.patlive.assessment.response.AnswerData;
import org.patlive.assessment.response.Progress;
import org.patlive.assessment.response.ProgressTally;
import org.patlive.assessment.response.RoundAnswers;
import org.patlive.assessment.round.RoomQuestion;
import org.patlive.assessment.round.RoundData;
import org.patlive.feedback.record.Feedback;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.RespondentId;

/**
 * Counts the answers of one round, each in constant time, and computes the results that may be shown: figures as answers come
 * in, sampled bands of an open Anonymous round, or published figures. Not thread-safe; guarded by its session.
 */
final class LiveTally {

    /** A release of an open Anonymous round whose bands are drawn, but neither committed nor shown yet. */
    record Pending(long number, List<SampledBands.SampledBand> drawn) {}

    private final ProgressTally progressTally = new ProgressTally();
    private final RoundTally tally;
    private final RandomGenerator random;
    private SampledBands bands;

    private RoundData round;
    private final @Nullable PublishedResults published;
    private Map<UUID, String> names;
    private Feedback feedback;
    private final Set<RespondentId> questionRespondents = new HashSet<>();
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
     * @param random draws the samples; must be cryptographically secure, so that nobody can predict who is left out
     */
    LiveTally(
            RoundData round,
            RoundAnswers stored,
            @Nullable PublishedResults published,
            Feedback feedback,
            RandomGenerator random) {
        this.round = round;
        this.published = published;
        this.names = names(round);
        this.feedback = feedback;
        this.random = random;
        this.plan = PlanData.empty(round.id());
        this.questionRespondents.addAll(feedback.answered());
        this.tally = new RoundTally(round.plan().disclosure());
        this.bands = bands(stored);
        this.release = isSampled()
                ? stored.lastRelease()
                : stored.answers().stream()
                        .mapToLong(answer -> answer.version() + 1L)
                        .sum();
        stored.respondents().forEach(this::addRespondent);
        for (AnswerData answer : stored.answers()) {
            if (progressTally.contains(
                    answer.respondent())) { // else the respondent has joined since; the event is on its way
                progressTally.answer(answer.respondent(), answer.item(), answer.version());
                tally.answer(answer.respondent().value(), answer.item(), answer.points());
            }
        }
        draw();
    }

    /** The bands that are shown, and who has answered something of them since. */
    private SampledBands bands(RoundAnswers stored) {
        SampledBands found = new SampledBands(round.plan().disclosure().threshold());
        found.show(stored.bands());
        for (AnswerData answer : stored.answers()) {
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

    /** Whether the round has to be loaded again, because its figures were published or it was reopened. */
    boolean needsReload(RoundData now) {
        return now.publications() != round.publications()
                || now.isOpen() && !round.isOpen() && round.publications() > 0;
    }

    void changed(RoundData now, Feedback change) {
        cached = null;
        if (!Objects.equals(now.meeting().openQuestion(), round.meeting().openQuestion())) {
            questionRespondents.clear();
        }
        // Added to those who have answered since the feedback was read.
        questionRespondents.addAll(change.answered());
        results = null;
        round = now;
        names = names(now);
        feedback = change;
    }

    /** Counts an answer to the open question. */
    void answeredQuestion(RespondentId respondent, RoomQuestion question) {
        if (question.equals(round.meeting().openQuestion()) && questionRespondents.add(respondent)) {
            cached = null;
        }
    }

    void earlier(List<TrendProjection.Earlier> rounds) {
        cached = null;
        earlier = rounds;
    }

    List<TrendProjection.Earlier> earlier() {
        return earlier;
    }

    /** Replaces the plans; results stay cached, as they do not depend on plans. */
    void plansChanged(PlanData now, @Nullable LastPlan before) {
        plan = now;
        lastPlan = before;
        cached = cached == null ? null : cached.with(plan, visibleLastPlan());
    }

    /** Takes the plans over from another tally of the same round. */
    void copyPlans(LiveTally other) {
        plan = other.plan;
        lastPlan = other.lastPlan;
    }

    /** The last plan; without the results of its round while the facilitator conceals results. */
    private @Nullable LastPlan visibleLastPlan() {
        return lastPlan == null || !round.meeting().concealed()
                ? lastPlan
                : new LastPlan(
                        lastPlan.round(),
                        lastPlan.title(),
                        lastPlan.plan(),
                        lastPlan.results().concealed());
    }

    /** The release that is to be committed. There is one at a time; answers that arrive meanwhile are for the next. */
    Optional<Pending> pending() {
        return Optional.ofNullable(pending);
    }

    /** Shows a release that has been committed. */
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

    /** Drops a release, because another node was first; nothing is drawn until that one has been applied. */
    void rejected(Pending refused) {
        if (refused == pending) {
            pending = null;
            awaitingRelease = true;
        }
    }

    /** Applies what other nodes have committed. */
    void mergeStored(RoundAnswers found) {
        for (RespondentData respondent : found.respondents()) {
            joined(respondent);
            if (respondent.finished()) {
                finished(respondent.id());
            }
        }
        for (AnswerData answer : found.answers()) {
            answered(new AnswerChanged(
                    round.id(),
                    answer.respondent(),
                    answer.item(),
                    answer.points(),
                    answer.version(),
                    answer.releaseWhenGiven()));
        }
    }

    /** Whether this release of another node has not been applied here. */
    boolean isMissing(long number) {
        return isSampled() && number > release;
    }

    /** Whether the round has another disclosure mode or threshold than this tally. */
    boolean hasOtherDisclosure(RoundData now) {
        return !now.plan().disclosure().equals(round.plan().disclosure());
    }

    /** Whether it waits for the release of another node. */
    boolean isAwaitingRelease() {
        return awaitingRelease;
    }

    /**
     * Applies a release that another node has committed.
     *
     * @param stored the bands as of this release or a later one, and the answers given since
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

    /** Drops the pending release, because the round has been deleted. */
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
                    questionRespondents.size(),
                    concealed ? List.of() : earlier,
                    plan,
                    visibleLastPlan(),
                    published == null ? 0 : published.laterRespondents(),
                    isAsPublished());
        }
        return cached;
    }

    private Results computeResults() {
        PublishedResults figures = published;
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

    /** Whether the round shows sampled bands: it is Anonymous, open, and has no published figures to show. */
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
