package org.patlive.feedback.finding;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stores findings. */
public interface Findings extends JpaRepository<Finding, UUID> {

    List<Finding> findByRoundIdOrderByPosition(UUID roundId);

    int countByRoundId(UUID roundId);
}
