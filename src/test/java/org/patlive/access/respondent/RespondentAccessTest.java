package org.patlive.access.respondent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.patlive.access.respondent.RespondentAccess.Admission;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.response.SheetReader;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.shared.Refused;
import org.patlive.shared.RespondentId;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;

@PatLiveTest
class RespondentAccessTest {

    private static final JoinDetails NO_DETAILS = new JoinDetails(null, null, null);

    @Autowired
    private Workshop workshop;

    @Autowired
    private RespondentAccess access;

    @Autowired
    private RoundService rounds;

    @Autowired
    private SheetReader sheets;

    @Autowired
    private RespondentTokens tokens;

    @Test
    void a_token_finds_its_respondent() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        Admission one = access.admit(round, NO_DETAILS);
        Admission other = access.admit(round, NO_DETAILS);

        assertThat(access.find(round, one.token())).contains(one.respondent());
        assertThat(access.find(round, other.token())).contains(other.respondent());
        assertThat(one.token()).isNotEqualTo(other.token());
    }

    @Test
    void a_token_is_valid_only_in_its_round() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        RoundData another = workshop.openRound(Mode.ANONYMOUS);
        Admission admitted = access.admit(round, NO_DETAILS);

        assertThat(access.find(another, admitted.token())).isEmpty();
    }

    @Test
    void an_unknown_token_finds_nobody() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        Admission admitted = access.admit(round, NO_DETAILS);

        assertThat(access.find(round, "")).isEmpty();
        assertThat(access.find(round, admitted.token() + "x")).isEmpty();
        assertThat(access.find(round, admitted.respondent().toString())).isEmpty();
    }

    @Test
    void a_second_token_finds_the_same_respondent() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        Admission admitted = access.admit(round, NO_DETAILS);

        String personal = access.issue(admitted.respondent());

        assertThat(access.find(round, personal)).contains(admitted.respondent());
        assertThat(access.find(round, admitted.token())).contains(admitted.respondent());
        assertThat(sheets.readRound(round.id()).respondents()).hasSize(1);
    }

    @Test
    void only_hashes_are_stored() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        Admission admitted = access.admit(round, NO_DETAILS);

        assertThat(tokens.findAll())
                .extracting(RespondentToken::getId)
                .isNotEmpty()
                .doesNotContain(admitted.token())
                .allSatisfy(stored -> assertThat(stored).matches("[0-9a-f]{64}"));
        assertThat(access.find(round, tokens.findAll().getLast().getId()))
                .as("a stolen hash is no token")
                .isEmpty();
        assertThat(admitted.toString()).doesNotContain(admitted.token());
    }

    @Test
    void a_refused_respondent_is_not_counted() {
        RoundData round = workshop.openRound(Mode.OPEN);
        long before = tokens.count();

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> access.admit(round, NO_DETAILS));
        rounds.close(round.partnership().facilitator(), round.id());
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> access.admit(round, NO_DETAILS));

        assertThat(sheets.readRound(round.id()).respondents()).isEmpty();
        assertThat(tokens.count()).isEqualTo(before);
    }

    @Test
    void a_respondent_without_a_browser_has_no_token() {
        RoundData round = workshop.openRound(Mode.ANONYMOUS);
        RespondentId paper = workshop.joins(round);

        assertThat(access.holdsToken(paper)).isFalse();
        assertThat(access.holdsToken(access.admit(round, NO_DETAILS).respondent()))
                .isTrue();
    }
}
