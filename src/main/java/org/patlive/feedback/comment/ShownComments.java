package org.patlive.feedback.comment;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Stores the comments that are shown. */
public interface ShownComments extends JpaRepository<ShownComment, ShownComment.Key> {

    @Query("""
            select c from ShownComment c
            where c.id.respondentId in (select r.id from Respondent r where r.round.id = :roundId)""")
    List<ShownComment> findByRound(UUID roundId);
}
