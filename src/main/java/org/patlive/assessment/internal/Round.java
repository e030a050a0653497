package org.patlive.assessment.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.patlive.analysis.Disclosure;
import org.patlive.analysis.Mode;
import org.patlive.assessment.Purpose;
import org.patlive.assessment.Refused;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.RoundPlan;
import org.patlive.assessment.RoundState;
import org.patlive.assessment.Scene;
import org.patlive.instrument.Level;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RoundId;

/** One assessment of a partnership at one time. */
@Entity
@DynamicUpdate // a release and a change of scene may be written at once: neither takes the other back
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

    @Enumerated(EnumType.STRING)
    private RoundState state;

    private String code;
    private String screenKey;

    @Enumerated(EnumType.STRING)
    private Scene scene;

    private long released;

    private int version; // no @Version: changes take turns on a lock instead of failing
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

    /** Changes what was agreed; the disclosure mode is locked once the round is open, as partners then rely on it. */
    public void plan(RoundPlan plan) {
        if (state != RoundState.DRAFT) {
            throw new Refused("This round is open: what the partners agreed cannot change any more.");
        }
        title = Names.checked(plan.title(), "the round");
        purpose = plan.purpose();
        mode = plan.disclosure().mode();
        threshold = plan.disclosure().threshold();
        version++;
        levels = plan.levels().stream().sorted().map(Level::name).collect(Collectors.joining(","));
    }

    public void open() {
        if (state != RoundState.DRAFT) {
            throw new Refused(
                    state == RoundState.OPEN
                            ? "This round is open already."
                            : "This round is closed; prepare a new one instead.");
        }
        if (partnership.data().organisations().isEmpty()) {
            throw new Refused("Add at least one organisation to the partnership before you open the round.");
        }
        state = RoundState.OPEN;
        version++;
    }

    public void close() {
        if (state != RoundState.OPEN) {
            throw new Refused(
                    state == RoundState.CLOSED
                            ? "This round is closed already."
                            : "This round has not been opened yet.");
        }
        state = RoundState.CLOSED;
        version++;
        if (scene == Scene.JOIN) {
            scene = Scene.DARTBOARD;
        }
    }

    public void show(Scene next) {
        if (next == Scene.JOIN && state == RoundState.CLOSED) {
            throw new Refused("The round is closed: nobody can join any more.");
        }
        scene = next;
        version++;
    }

    /** Refuses an answer where the round takes none. */
    public void checkOpen() {
        switch (state) {
            case OPEN -> {}
            case DRAFT -> throw new Refused("The facilitator has not opened this round yet.");
            case CLOSED ->
                throw new Refused("The facilitator has closed this round; the answers saved until then are in.");
        }
    }

    public long released() {
        return released;
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
        RoundPlan plan = new RoundPlan(title, purpose, new Disclosure(mode, threshold), chosen);
        return new RoundData(id(), partnership.data(), plan, state, code, screenKey, scene, version);
    }
}
