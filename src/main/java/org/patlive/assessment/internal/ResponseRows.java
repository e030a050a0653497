package org.patlive.assessment.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patlive.assessment.RespondentData;
import org.patlive.assessment.Response;
import org.patlive.instrument.Level;
import org.patlive.shared.OrganisationId;
import org.patlive.shared.RoundId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes whole sheets in batches: five thousand of them have two hundred thousand answers. */
@Repository
public class ResponseRows {

    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate database;

    ResponseRows(JdbcTemplate database) {
        this.database = database;
    }

    /** @param respondents one for each response, in their order */
    public void write(RoundId round, List<RespondentData> respondents, List<Response> responses) {
        List<@Nullable Object[]> people = new ArrayList<>();
        List<@Nullable Object[]> answers = new ArrayList<>();
        List<@Nullable Object[]> comments = new ArrayList<>();
        for (int i = 0; i < respondents.size(); i++) {
            RespondentData who = respondents.get(i);
            UUID id = who.id().value();
            OrganisationId organisation = who.organisation();
            Level level = who.level();
            people.add(new @Nullable Object[] {
                id,
                round.value(),
                organisation == null ? null : organisation.value(),
                level == null ? null : level.name(),
                who.name(),
                who.finished()
            });
            Response response = responses.get(i);
            response.answers().forEach((item, points) -> answers.add(new Object[] {id, item.code(), points}));
            response.comments().forEach((topic, words) -> comments.add(new Object[] {id, topic.key(), words}));
        }
        insert("respondent (id, round_id, organisation_id, level, name, finished) values (?, ?, ?, ?, ?, ?)", people);
        insert("answer (respondent_id, item, points, released, version) values (?, ?, ?, 0, 0)", answers);
        insert("answer_comment (respondent_id, topic, words, version) values (?, ?, ?, 0)", comments);
    }

    private void insert(String into, List<@Nullable Object[]> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            database.batchUpdate("insert into " + into, rows.subList(from, Math.min(from + AT_ONCE, rows.size())));
        }
    }
}
