package org.patlive.assessment.comment;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Stores comments. */
public interface AnswerComments extends JpaRepository<AnswerComment, AnswerComment.Key> {

    @Query("select c from AnswerComment c where c.id.respondentId = :respondentId")
    List<AnswerComment> findByRespondent(UUID respondentId);

    @Query("""
            select c from AnswerComment c where c.words <> ''
            and c.id.respondentId in (select r.id from Respondent r where r.round.id = :roundId)""")
    List<AnswerComment> findByRound(UUID roundId);

    @Modifying
    @Query("delete from AnswerComment c where c.id.respondentId not in (select r.id from Respondent r)")
    void deleteWithoutRespondent();
}
