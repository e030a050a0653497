package org.patlive.access.facilitator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The repository of facilitators, including the visitors of demos. */
public interface Facilitators extends JpaRepository<Facilitator, UUID> {

    Optional<Facilitator> findByEmail(String email);

    boolean existsByDemoUntilIsNull();

    List<Facilitator> findFirst2ByDemoUntilIsNull();

    long countByDemoUntilIsNotNull();

    List<Facilitator> findByDemoUntilIsNotNull();

    List<Facilitator> findByDemoUntilBefore(Instant now);
}
