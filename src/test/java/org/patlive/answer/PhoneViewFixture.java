package org.patlive.answer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.patlive.access.respondent.RespondentAccess;
import org.patlive.access.respondent.RespondentAccess.Admission;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of a phone's pages begin with: a browser without cookies, and somebody who makes rounds. */
@PatLiveTest
abstract class PhoneViewFixture {

    @Autowired
    PhoneBrowser browser;

    @Autowired
    Workshop workshop;

    @Autowired
    RoundService rounds;

    @Autowired
    RespondentAccess access;

    @BeforeEach
    void startBrowser() {
        browser.start();
    }

    @AfterEach
    void stopBrowser() {
        browser.stop();
    }

    /** Admits a phone that says nothing about its owner, as an Anonymous round allows. */
    Admission admit(RoundData round) {
        return access.admit(round, new JoinDetails(null, null, null));
    }

    void openSheet(RoundData round, Admission admission) {
        browser.has(new Cookie("patlive-" + round.code(), admission.token()));
        browser.reopen();
        browser.open("answer/" + round.code());
    }

    static AnswerSheet sheet() {
        return _get(AnswerSheet.class);
    }

    static String property(String name) {
        return String.valueOf(sheet().getElement().getPropertyRaw(name));
    }
}
