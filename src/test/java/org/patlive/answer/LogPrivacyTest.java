package org.patlive.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.patlive.access.respondent.RespondentAccess.Admission;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.round.RoundData;
import org.patlive.live.LiveSessions;
import org.patlive.testing.CapturedLog;
import org.patlive.testing.Concurrently;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.Workshop;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The server's log holds no personal data. */
@PatLiveTest
class LogPrivacyTest {

    private static final String NAME = "Adalovelace";
    private static final String SECRET = "whistleblower";

    @Autowired
    private Workshop workshop;

    @Autowired
    private PhoneSheets phones;

    @Autowired
    private LiveSessions live;

    @Test
    void a_round_with_all_its_failures_leaves_no_name_comment_token_or_respondent_in_the_log() {
        try (CapturedLog logged = new CapturedLog()) {
            RoundData round = workshop.openRound(Mode.OPEN);
            Admission partner = phones.admit(round, NAME);
            try (var screen = live.followResults(round.id(), news -> {})) {
                AnswerSheet sheet = phones.sheet(round, partner);
                assertThat(sheet.answer(new String[] {"1A", "4"})).isEmpty();
                assertThat(sheet.comment("1A", SECRET)).isEmpty();
                assertThat(sheet.comment("1A", SECRET.repeat(400))).startsWith("!");
                assertThat(sheet.answer(new String[] {SECRET, "4"})).startsWith("!");
                saveTheSameCommentTwiceAtOnce(round);
                workshop.closes(round);
                assertThat(sheet.comment("1B", SECRET)).isEqualTo("~");
                assertThat(screen.newest().results().answers()).isEqualTo(1);
            }
            LoggerFactory.getLogger("org.patlive.test").debug("Debug lines are captured");

            assertThat(logged.lines())
                    .anyMatch(line -> line.contains("Debug lines are captured"))
                    .noneMatch(line -> line.contains(NAME))
                    .noneMatch(line -> line.contains(SECRET))
                    .noneMatch(line -> line.contains(partner.token()))
                    .noneMatch(line -> line.contains(partner.respondent().toString()))
                    .as("what a database says of two tabs that save at once names the row, with the time beside it")
                    .noneMatch(line -> line.contains("respondent_id"));
        }
    }

    /** Two tabs of one respondent save the same comment at once: the database refuses one of them. */
    private void saveTheSameCommentTwiceAtOnce(RoundData round) {
        for (int i = 0; i < 30; i++) {
            AnswerSheet sheet = phones.sheet(round, phones.admit(round, NAME));
            Concurrently.run(List.of(
                    () -> sheet.comment("performance", SECRET), () -> sheet.comment("performance", SECRET + "s")));
        }
    }
}
