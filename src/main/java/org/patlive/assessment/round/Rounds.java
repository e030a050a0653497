package org.patlive.assessment.round;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Stores rounds. */
public interface Rounds extends JpaRepository<Round, UUID> {

    /** Reads a round for a change and locks it: another change at the same moment waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.id = :id")
    Optional<Round> findForChange(UUID id);

    Optional<Round> findByCode(String code);

    Optional<Round> findByScreenKey(String screenKey);

    List<Round> findByPartnershipIdOrderByCreatedAtDesc(UUID partnershipId);

    /** All rounds of a facilitator's partnerships, newest first. */
    @Query("""
            select r from Round r join fetch r.partnership where r.partnership.facilitatorId = :facilitator
            order by r.createdAt desc""")
    List<Round> findByFacilitator(UUID facilitator);

    @Query("""
            select r from Round r, Round this where this.id = :id and r.partnership = this.partnership
            and r.state = org.patlive.assessment.round.RoundState.CLOSED and r.createdAt < this.createdAt
            order by r.createdAt""")
    List<Round> findEarlierClosed(UUID id);

    /** Closed rounds of an earlier version of the program, which stored no figures. */
    @Query(
            "select r.id from Round r where r.state = org.patlive.assessment.round.RoundState.CLOSED and r.publications = 0")
    List<UUID> findClosedWithoutFigures();

    /** Whether a later round of the same partnership is open. */
    @Query("""
            select count(r) > 0 from Round r, Round this where this.id = :id and r.partnership = this.partnership
            and r.state = org.patlive.assessment.round.RoundState.OPEN and r.createdAt > this.createdAt""")
    boolean existsOpenAfter(UUID id);

    long countByState(RoundState state);

    boolean existsByCode(String code);

    /**
     * Commits the number of a release.
     *
     * @return 0 if another node has committed this release already, or the round is not open; else 1
     */
    @Modifying
    @Query(
            "update Round r set r.lastRelease = :number where r.id = :id and r.lastRelease = :number - 1 and r.state = org.patlive.assessment.round.RoundState.OPEN")
    int commitRelease(UUID id, long number);

    @Query("select r.id from Round r where r.partnership.facilitatorId = :facilitatorId")
    List<UUID> findIdsByFacilitator(UUID facilitatorId);
}
