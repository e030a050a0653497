package org.patlive.console.partnership;

import java.time.LocalDate;
import java.util.Optional;
import org.patlive.analysis.figure.BandRange;
import org.patlive.assessment.respondent.RoundOverview;
import org.patlive.assessment.round.RoundState;

/**
 * What a list says of a round.
 *
 * @param aggregate band of the aggregate of a closed round, where it may be shown
 * @param review when the next review is due that its action plan sets
 */
record ListedRound(RoundOverview overview, Optional<BandRange> aggregate, Optional<LocalDate> review) {

    String title() {
        return overview.round().plan().title();
    }

    boolean isOpen() {
        return overview.round().isOpen();
    }

    boolean isDraft() {
        return overview.round().state() == RoundState.DRAFT;
    }
}
