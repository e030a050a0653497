package org.patlive.assessment.publication;

import java.util.Collection;
import java.util.List;
import org.patlive.analysis.disclosure.SampledBands;
import org.patlive.assessment.response.BandRows;
import org.patlive.assessment.round.Rounds;
import org.patlive.shared.Refused;
import org.patlive.shared.RoundId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers which bands an open Anonymous round shows. Without it a restart would draw other samples, and two of them tell
 * more than one.
 */
@Service
public class BandReleases {

    private final Rounds rounds;
    private final BandRows bands;
    private final ApplicationEventPublisher events;

    BandReleases(Rounds rounds, BandRows bands, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.bands = bands;
        this.events = events;
    }

    /**
     * Commits a release with its number before anybody sees it.
     *
     * @return false if another node has committed a release with this number, or the round was closed: then nothing is
     *     written
     * @throws Refused if the round has been deleted
     */
    @Transactional
    public boolean commit(RoundId id, long number, Collection<SampledBands.SampledBand> drawn) {
        if (rounds.commitRelease(id.value(), number) == 0) {
            if (!rounds.existsById(id.value())) {
                throw new Refused("assessment.refused.round-gone");
            }
            return false;
        }
        bands.write(id, List.copyOf(drawn));
        events.publishEvent(new ReleaseCommitted(id, number));
        return true;
    }
}
