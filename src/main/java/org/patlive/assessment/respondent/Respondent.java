package org.patlive.assessment.respondent;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.round.Round;
import org.patlive.instrument.Level;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.RespondentId;

/** One person who answers in a round, under a random id. Neither an account nor an e-mail address nor a time is stored. */
@Entity
public class Respondent {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Round round;

    private @Nullable UUID organisationId;

    @Enumerated(EnumType.STRING)
    private @Nullable Level level;

    private @Nullable String name;
    private boolean finished;

    @SuppressWarnings("NullAway.Init")
    protected Respondent() {}

    public Respondent(
            Round round, @Nullable OrganisationId organisation, @Nullable Level level, @Nullable String name) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.organisationId = organisation == null ? null : organisation.value();
        this.level = level;
        this.name = name;
    }

    public Round round() {
        return round;
    }

    /** Marks the sheet as finished. @return false if it was finished already */
    public boolean finish() {
        boolean first = !finished;
        finished = true;
        return first;
    }

    public RespondentData data() {
        return new RespondentData(
                new RespondentId(id),
                name,
                organisationId == null ? null : new OrganisationId(organisationId),
                level,
                finished);
    }
}
