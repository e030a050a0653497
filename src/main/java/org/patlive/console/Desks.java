package org.patlive.console;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.patlive.access.CurrentFacilitator;
import org.patlive.actionplan.Authors;
import org.patlive.actionplan.Facilitation;
import org.patlive.actionplan.Planning;
import org.patlive.actionplan.Voices;
import org.patlive.assessment.Refused;
import org.patlive.assessment.ResponseIntake;
import org.patlive.assessment.RoundData;
import org.patlive.assessment.RoundDesk;
import org.patlive.feedback.CommentDesk;
import org.patlive.feedback.Findings;
import org.patlive.feedback.Looks;
import org.patlive.live.LiveSessions;
import org.patlive.report.PlanFiles;
import org.patlive.shared.RoundId;

/** Everything that a facilitator's page of one round works with. */
@SpringComponent
class Desks {

    private final RoundDesk rounds;
    private final LiveSessions live;
    private final Findings findings;
    private final CommentDesk comments;
    private final Looks looks;
    private final Planning planning;
    private final Voices voices;
    private final Facilitation facilitation;
    private final Authors authors;
    private final PlanFiles files;
    private final ResponseIntake intake;
    private final CurrentFacilitator current;
    private final Clock clock;

    Desks(
            RoundDesk rounds,
            LiveSessions live,
            Findings findings,
            CommentDesk comments,
            Looks looks,
            Planning planning,
            Voices voices,
            Facilitation facilitation,
            Authors authors,
            PlanFiles files,
            ResponseIntake intake,
            CurrentFacilitator current,
            Clock clock) {
        this.rounds = rounds;
        this.live = live;
        this.findings = findings;
        this.comments = comments;
        this.looks = looks;
        this.planning = planning;
        this.voices = voices;
        this.facilitation = facilitation;
        this.authors = authors;
        this.files = files;
        this.intake = intake;
        this.current = current;
        this.clock = clock;
    }

    /** @throws Refused if there is no such round of whoever is signed in */
    RoundData round(RoundId id) {
        return rounds.round(current.id(), id);
    }

    /** By an address. @throws NotHere if there is no such round of whoever is signed in */
    RoundData found(String id) {
        try {
            return round(RoundId.of(id));
        } catch (Refused | IllegalArgumentException unknown) {
            throw new NotHere("There is no such round here any more.");
        }
    }

    Steering steering(RoundId id) {
        return new Steering(rounds, live, current, clock, id);
    }

    FeedbackDesk feedback(RoundId id) {
        return new FeedbackDesk(findings, comments, looks, current, id);
    }

    PlanDownloads downloads(RoundId id) {
        return new PlanDownloads(files, current, id);
    }

    IntakeDesk intake(RoundId id) {
        return new IntakeDesk(intake, rounds, current, id);
    }

    PlanDesk plan(RoundId id) {
        return new PlanDesk(planning, voices, facilitation, authors, rounds, current, id);
    }
}
