package org.patlive.feedback.question;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Stores the counts of questions that were shown. */
public interface ShownQuestions extends JpaRepository<ShownQuestion, ShownQuestion.Key> {

    @Query("select l from ShownQuestion l where l.id.roundId = :roundId")
    List<ShownQuestion> findByRound(UUID roundId);
}
