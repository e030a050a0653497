package org.patlive.assessment.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.patlive.assessment.RoundState;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All rounds. */
public interface Rounds extends JpaRepository<Round, UUID> {

    Optional<Round> findByCode(String code);

    Optional<Round> findByScreenKey(String screenKey);

    List<Round> findByPartnershipIdOrderByCreatedAtDesc(UUID partnershipId);

    long countByState(RoundState state);

    boolean existsByCode(String code);

    @Query("select r.id from Round r where r.partnership.facilitatorId = :facilitatorId")
    List<UUID> idsOf(UUID facilitatorId);
}
