package org.patlive.feedback.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All questions whose answers a room has seen. */
public interface ShownLooks extends JpaRepository<ShownLook, ShownLook.Key> {

    @Query("select l from ShownLook l where l.id.roundId = :roundId")
    List<ShownLook> of(UUID roundId);
}
