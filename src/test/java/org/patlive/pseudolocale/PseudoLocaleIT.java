package org.patlive.pseudolocale;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.patlive.assessment.round.RoundService;
import org.patlive.browser.TestBrowser;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.shared.text.PseudoLocale;
import org.patlive.testing.DiscussedRounds;
import org.patlive.testing.RunningServer;
import org.patlive.testing.ServedPatLiveTest;
import org.patlive.testing.TestPlans;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page in a language that nobody speaks, whose words are longer than ours. */
@ServedPatLiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PseudoLocaleIT {

    private TestBrowser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private Workshop workshop;

    @Autowired
    private DiscussedRounds discussed;

    @Autowired
    private TestPlans plans;

    @Autowired
    private RoundService rounds;

    @Autowired
    private RoomQuestionService questions;

    @Autowired
    private ServletContext program;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping controllers;

    private PseudoLanguage language;
    private PreparedRounds prepared;
    private Set<String> given;
    private Findings findings;
    private final Set<String> read = new HashSet<>();

    @BeforeAll
    void rounds_in_every_state() {
        language = new PseudoLanguage();
        browser = TestBrowser.launch();
        prepared = PreparedRounds.of(workshop, discussed, plans, rounds);
        given = prepared.given();
        given.addAll(List.of(url(""), "localhost:" + port, "http"));
        given.addAll(List.of("English (UK)", "English (Pseudo-Accents)"));
        given.addAll(List.of("PAT Live", "PDF", "CSV", "SVG", "PNG"));
        given.addAll(List.of(
                "QQQ-QQQ",
                "QQQQQQ",
                "A program",
                "meeting",
                "partnership.txt",
                "partnership.json",
                "answers.csv",
                "Reject",
                "Riverside",
                "council",
                "Forgot password",
                "new@council.example"));
    }

    @BeforeEach
    void nothing_found_yet() {
        findings = new Findings(new PlainTexts(given));
    }

    @AfterEach
    void what_was_read() {
        read.addAll(findings.paths());
    }

    @AfterAll
    void close() {
        browser.close();
        language.close();
    }

    @Test
    void phones_speak_from_bundles_alone() {
        PhoneWalk walk =
                new PhoneWalk(ReadWindow.phone(browser, url(""), findings), prepared, rounds, questions, plans);
        walk.comingIn();
        walk.answering();
        walk.answeringTooLate();
        walk.discussing();
        walk.planning();

        nothingIsFound();
    }

    @Test
    void the_desk_speaks_from_bundles_alone() {
        ReadWindow desk = ReadWindow.desk(browser, url(""), findings);
        DeskWalk walk = new DeskWalk(desk, prepared);
        walk.signsIn();
        walk.partnerships();
        walk.programs();
        walk.rounds();
        walk.tablesAndPaper();
        MeetingWalk meeting = new MeetingWalk(desk, prepared, rounds, questions, plans);
        meeting.steering();
        meeting.discussing();
        meeting.planning();
        meeting.editing();

        nothingIsFound();
    }

    @Test
    void a_newcomer_reads_from_bundles_alone(@TempDir Path folder) throws Exception {
        try (RunningServer server =
                RunningServer.startFresh(folder, "--patlive.locale=" + PseudoLocale.LOCALE.toLanguageTag())) {
            NewcomerWalk walk = new NewcomerWalk(ReadWindow.desk(browser, server.url(), findings), server, findings);
            walk.terminal();
            walk.firstAccount("new@council.example");
            walk.demo();

            nothingIsFound();
        }
    }

    @Test
    void the_screen_speaks_from_bundles_alone() {
        ScreenWalk walk =
                new ScreenWalk(ReadWindow.screen(browser, url(""), findings), prepared, rounds, questions, plans);
        walk.scenes();
        walk.meeting();

        nothingIsFound();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void no_page_was_left_out() {
        assertThat(UnreadPages.find(program, controllers, read)).isEmpty();
    }

    private void nothingIsFound() {
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(String.join("\n", findings.plain())).isEmpty();
            softly.assertThat(String.join("\n", findings.misfits())).isEmpty();
        });
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
