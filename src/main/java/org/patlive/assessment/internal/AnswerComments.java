package org.patlive.assessment.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All comments. */
public interface AnswerComments extends JpaRepository<AnswerComment, AnswerComment.Key> {

    @Query("select c from AnswerComment c where c.id.respondentId = :respondentId")
    List<AnswerComment> of(UUID respondentId);
}
