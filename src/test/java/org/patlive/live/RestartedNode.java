package org.patlive.live;

import org.patlive.assessment.publication.BandReleases;
import org.patlive.assessment.publication.PublishedFigures;
import org.patlive.assessment.response.SheetReader;
import org.patlive.assessment.round.RoundService;
import org.patlive.feedback.record.FeedbackReader;
import org.springframework.boot.test.context.TestComponent;

/** Begins the live sessions of another server, or of this one after a restart: they know what the database holds. */
@TestComponent
public class RestartedNode {

    private final RoundService rounds;
    private final SheetReader sheets;
    private final PublishedFigures figures;
    private final FeedbackReader feedback;
    private final LivePlans plans;
    private final BandReleases bands;

    RestartedNode(
            RoundService rounds,
            SheetReader sheets,
            PublishedFigures figures,
            FeedbackReader feedback,
            LivePlans plans,
            BandReleases bands) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.figures = figures;
        this.feedback = feedback;
        this.plans = plans;
        this.bands = bands;
    }

    LiveSessions sessions() {
        return new LiveSessions(rounds, sheets, figures, feedback, plans, bands);
    }
}
