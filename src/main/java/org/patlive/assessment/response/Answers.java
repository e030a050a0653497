package org.patlive.assessment.response;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All answers. */
public interface Answers extends JpaRepository<Answer, Answer.Key> {

    /** One answer as a live session needs it. */
    record Line(UUID respondent, String item, int points, long releaseWhenGiven, int version) {}

    @Query("""
            select new org.patlive.assessment.response.Answers$Line(
                a.id.respondentId, a.id.item, a.points, a.releaseWhenGiven, a.version)
            from Answer a where a.id.respondentId in (select r.id from Respondent r where r.round.id = :roundId)""")
    List<Line> findByRound(UUID roundId);

    @Query("""
            select new org.patlive.assessment.response.Answers$Line(
                a.id.respondentId, a.id.item, a.points, a.releaseWhenGiven, a.version)
            from Answer a where a.id in :keys""")
    List<Line> findByKeys(Collection<Answer.Key> keys);

    /** Answers to an item given since a release, by whoever gave them. */
    @Query("""
            select new org.patlive.assessment.response.Answers$Line(
                a.id.respondentId, a.id.item, a.points, a.releaseWhenGiven, a.version)
            from Answer a where a.releaseWhenGiven >= :release
            and a.id.respondentId in (select r.id from Respondent r where r.round.id = :roundId)""")
    List<Line> findGivenSince(UUID roundId, long release);

    @Query("select a from Answer a where a.id.respondentId = :respondentId")
    List<Answer> findByRespondent(UUID respondentId);

    @Modifying
    @Query("delete from Answer a where a.id.respondentId not in (select r.id from Respondent r)")
    void deleteWithoutRespondent();
}
