package org.patlive.assessment.round;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.projection.HeatmapMode;
import org.patlive.assessment.partnership.NameInput;
import org.patlive.assessment.partnership.Partnership;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.patlive.shared.RoundId;

/** One assessment of a partnership at one time. */
@Entity
@DynamicUpdate // a release and a change of scene may be written at once, and neither may overwrite the other
@Table(name = "assessment_round")
public class Round {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Partnership partnership;

    private String title;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private int threshold;
    private String levels;
    private @Nullable String language;

    @Enumerated(EnumType.STRING)
    private RoundState state;

    private String code;
    private String screenKey;

    @Enumerated(EnumType.STRING)
    private Scene scene;

    private @Nullable String statement;

    @Enumerated(EnumType.STRING)
    private HeatmapMode heatmap = HeatmapMode.DISAGREEMENT;

    @Enumerated(EnumType.STRING)
    private @Nullable Scene frozenScene;

    private @Nullable String frozenStatement;

    @Enumerated(EnumType.STRING)
    private @Nullable HeatmapMode frozenHeatmap;

    private boolean concealed;
    private @Nullable String openQuestion;
    private int agendaMinutes = FeedbackMeeting.DEFAULT_MINUTES;
    private @Nullable Instant timerEnd;
    private boolean planOnPhones;

    private long lastRelease;
    private int publications;

    private int version; // no @Version: concurrent changes wait for a lock instead of failing
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    @SuppressWarnings("NullAway.Init")
    public Round(Partnership partnership, RoundPlan plan, String code, String screenKey, Instant now) {
        this.id = UUID.randomUUID();
        this.partnership = partnership;
        this.state = RoundState.DRAFT;
        this.code = code;
        this.screenKey = screenKey;
        this.scene = Scene.JOIN;
        this.createdAt = now;
        plan(plan);
    }

    /** Changes what is agreed, which is fixed once the round is open, because partners then rely on the disclosure mode. */
    public void plan(RoundPlan plan) {
        if (state != RoundState.DRAFT) {
            throw new Refused("assessment.refused.agreement-fixed");
        }
        title = NameInput.validated(plan.title(), "round");
        purpose = plan.purpose();
        mode = plan.disclosure().mode();
        threshold = plan.disclosure().threshold();
        language(plan.language());
        levels = plan.levels().stream().sorted().map(Level::name).collect(Collectors.joining(","));
    }

    /** Sets the language of phones and screen at any time, because nobody relies on it; null for the installation's. */
    public void language(@Nullable Locale spoken) {
        language = spoken == null ? null : spoken.toLanguageTag();
        version++;
    }

    public void open() {
        if (state != RoundState.DRAFT) {
            throw new Refused(
                    state == RoundState.OPEN ? "assessment.refused.already-open" : "assessment.refused.reopen-instead");
        }
        if (partnership.data().organisations().isEmpty()) {
            throw new Refused("assessment.refused.no-organisation");
        }
        state = RoundState.OPEN;
        version++;
    }

    public void close() {
        if (state != RoundState.OPEN) {
            throw new Refused(
                    state == RoundState.CLOSED
                            ? "assessment.refused.already-closed"
                            : "assessment.refused.never-opened");
        }
        state = RoundState.CLOSED;
        version++;
        if (scene == Scene.JOIN) {
            scene = Scene.DARTBOARD;
        }
    }

    public void show(ScreenState next) {
        if (next.scene() == Scene.JOIN && state == RoundState.CLOSED) {
            throw new Refused("assessment.refused.closed-for-joining");
        }
        if (next.scene() == Scene.STATEMENT && next.statement() == null) {
            throw new Refused("assessment.refused.no-statement-chosen");
        }
        scene = next.scene();
        statement = next.statement() == null ? null : next.statement().code();
        heatmap = next.heatmap();
        version++;
    }

    void step(ScreenState from, ScreenState to) {
        if (chosenScreen().equals(to)) {
            return;
        }
        if (!chosenScreen().equals(from)) {
            throw new Refused("assessment.refused.screen-changed");
        }
        show(to);
    }

    /** Freezes the projected screen, or lets it follow the facilitator's choice again. */
    public void freeze(boolean frozen) {
        ScreenState now = chosenScreen();
        frozenScene = frozen ? now.scene() : null;
        frozenStatement = frozen && now.statement() != null ? now.statement().code() : null;
        frozenHeatmap = frozen ? now.heatmap() : null;
        version++;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Hides all results, or shows them again. */
    public void conceal(boolean hidden) {
        concealed = hidden;
        version++;
    }

    /** Asks the phones, or ends the question. @throws Refused if the round is not closed or another question is open */
    public void ask(@Nullable RoomQuestion question) {
        if (question != null && state != RoundState.CLOSED) {
            throw new Refused("assessment.refused.question-while-open");
        }
        if (question != null && openQuestion != null && !openQuestion.equals(question.code())) {
            throw new Refused("assessment.refused.another-question-open");
        }
        openQuestion = question == null ? null : question.code();
        version++;
    }

    /** Sets how long the facilitator has for the agenda. */
    public void agendaMinutes(int available) {
        if (available < 1 || available > FeedbackMeeting.MAX_MINUTES) {
            throw new Refused("assessment.refused.minutes", "max", FeedbackMeeting.MAX_MINUTES);
        }
        agendaMinutes = available;
        version++;
    }

    /** Sets when the time for the current topic is up; null stops the timer. */
    public void timerEnd(@Nullable Instant end) {
        timerEnd = end;
        version++;
    }

    /** Sets whether partners edit the action plan on their phones. */
    public void plan(boolean onPhones) {
        if (onPhones && state != RoundState.CLOSED) {
            throw new Refused("assessment.refused.plan-while-open");
        }
        planOnPhones = onPhones;
        version++;
    }

    /** Raises the version, because something that belongs to the round has changed. */
    public void touch() {
        version++;
    }

    private ScreenState chosenScreen() {
        return new ScreenState(scene, statementOf(statement), heatmap);
    }

    private FeedbackMeeting meeting() {
        ScreenState frozen = frozenScene == null || frozenHeatmap == null
                ? null
                : new ScreenState(frozenScene, statementOf(frozenStatement), frozenHeatmap);
        return new FeedbackMeeting(
                frozen,
                concealed,
                openQuestion == null ? null : RoomQuestion.of(openQuestion),
                agendaMinutes,
                timerEnd,
                planOnPhones);
    }

    private static @Nullable Item statementOf(@Nullable String code) {
        return code == null ? null : Item.of(code);
    }

    /** @throws RoundNotOpen unless the round takes answers */
    public void checkTakesAnswers() {
        state.checkTakesAnswers();
    }

    /** Number of the last release of an Anonymous round. */
    public long lastRelease() {
        return lastRelease;
    }

    /** Records that the figures were published, those of an Anonymous round as this release. */
    public void publish(long release) {
        lastRelease = release;
        publications++;
    }

    /** Reopens a round that was closed by mistake or too early; ends an open question and editing the plan on phones. */
    public void reopen() {
        if (state != RoundState.CLOSED) {
            throw new Refused(
                    state == RoundState.OPEN ? "assessment.refused.already-open" : "assessment.refused.never-opened");
        }
        state = RoundState.OPEN;
        openQuestion = null;
        planOnPhones = false;
        version++;
    }

    public boolean belongsTo(FacilitatorId facilitator) {
        return partnership.belongsTo(facilitator);
    }

    public RoundId id() {
        return new RoundId(id);
    }

    public RoundData data() {
        Set<Level> chosen = levels.isEmpty()
                ? Set.of()
                : Arrays.stream(levels.split(",")).map(Level::valueOf).collect(Collectors.toSet());
        RoundPlan plan = new RoundPlan(
                title,
                purpose,
                new Disclosure(mode, threshold),
                chosen,
                language == null ? null : Locale.forLanguageTag(language));
        return new RoundData(
                id(),
                partnership.data(),
                plan,
                state,
                code,
                screenKey,
                chosenScreen(),
                meeting(),
                publications,
                version);
    }
}
