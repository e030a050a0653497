package org.patlive.assessment.partnership;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stores partnerships. */
public interface Partnerships extends JpaRepository<Partnership, UUID> {

    List<Partnership> findByFacilitatorIdOrderByCreatedAtDesc(UUID facilitatorId);
}
