package org.patlive.demo;

import org.junit.jupiter.api.AfterEach;
import org.patlive.access.facilitator.FacilitatorAccounts;
import org.patlive.access.respondent.RespondentAccess;
import org.patlive.assessment.partnership.PartnershipService;
import org.patlive.assessment.response.AnswerIntake;
import org.patlive.assessment.response.SheetReader;
import org.patlive.assessment.round.RoundService;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.StoredRows;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What tests of demos begin with: a database of their own, because they count rows, from which each leaves its demos. */
@PatLiveTest
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:demo;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
abstract class DemoFixture {

    @Autowired
    DemoWorkshops demos;

    @Autowired
    SimulatedPartners partners;

    @Autowired
    FacilitatorAccounts accounts;

    @Autowired
    PartnershipService partnerships;

    @Autowired
    RoundService rounds;

    @Autowired
    RespondentAccess access;

    @Autowired
    AnswerIntake intake;

    @Autowired
    RoomQuestionService questions;

    @Autowired
    SheetReader sheets;

    @Autowired
    Workshop workshop;

    @Autowired
    StoredRows rows;

    @AfterEach
    void leaveDemos() {
        accounts.allDemos().forEach(demo -> demos.leave(demo.id()));
    }
}
