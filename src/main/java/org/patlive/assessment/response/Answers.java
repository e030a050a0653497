package org.patlive.assessment.response;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Reads answers. */
public interface Answers extends JpaRepository<Answer, Answer.Key> {

    @Query("""
            select new org.patlive.assessment.response.AnswerData(
                a.id.respondentId, a.id.item, a.points, a.releaseWhenGiven, a.version)
            from Answer a where a.id.respondentId in (select r.id from Respondent r where r.round.id = :roundId)""")
    List<AnswerData> findByRound(UUID roundId);

    @Query("""
            select new org.patlive.assessment.response.AnswerData(
                a.id.respondentId, a.id.item, a.points, a.releaseWhenGiven, a.version)
            from Answer a where a.id in :keys""")
    List<AnswerData> findByKeys(Collection<Answer.Key> keys);

    /** Reads the answers of a round that were given since a release. */
    @Query("""
            select new org.patlive.assessment.response.AnswerData(
                a.id.respondentId, a.id.item, a.points, a.releaseWhenGiven, a.version)
            from Answer a where a.releaseWhenGiven >= :release
            and a.id.respondentId in (select r.id from Respondent r where r.round.id = :roundId)""")
    List<AnswerData> findGivenSince(UUID roundId, long release);

    @Query("select a from Answer a where a.id.respondentId = :respondentId")
    List<Answer> findByRespondent(UUID respondentId);

    @Modifying
    @Query("delete from Answer a where a.id.respondentId not in (select r.id from Respondent r)")
    void deleteWithoutRespondent();
}
