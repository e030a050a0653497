package org.patlive.assessment.respondent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Stores respondents. */
public interface Respondents extends JpaRepository<Respondent, UUID> {

    List<Respondent> findByRoundId(UUID roundId);

    /** Reads a respondent with the round in one query, because every answer does so. */
    @Query("select r from Respondent r join fetch r.round where r.id = :id")
    Optional<Respondent> findWithRound(UUID id);

    @Query("""
            select new org.patlive.assessment.respondent.ParticipantCounts(count(r), count(case when r.finished then 1 end))
            from Respondent r where r.round.id = :roundId""")
    ParticipantCounts countByRound(UUID roundId);

    /** Counts the respondents of each round of a facilitator that has any. */
    @Query("""
            select new org.patlive.assessment.respondent.Respondents$OfRound(
                r.round.id, count(r), count(case when r.finished then 1 end))
            from Respondent r where r.round.partnership.facilitatorId = :facilitator group by r.round.id""")
    List<OfRound> countByRoundOf(UUID facilitator);

    /** The respondents of one of several rounds. */
    record OfRound(UUID round, long joined, long finished) {

        ParticipantCounts counts() {
            return new ParticipantCounts(joined, finished);
        }
    }

    boolean existsByOrganisationId(UUID organisationId);
}
