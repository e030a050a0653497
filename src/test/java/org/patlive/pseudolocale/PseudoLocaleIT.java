package org.patlive.pseudolocale;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.patlive.analysis.projection.QuestionProjection.Cause;
import org.patlive.assessment.round.RoundService;
import org.patlive.browser.TestBrowser;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.shared.text.PseudoLocale;
import org.patlive.shared.text.Texts;
import org.patlive.testing.DiscussedRounds;
import org.patlive.testing.RunningServer;
import org.patlive.testing.ServedPatLiveTest;
import org.patlive.testing.TestPlans;
import org.patlive.testing.Workshop;
import org.patlive.words.StatementWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page in a language that nobody speaks, whose words are longer than ours. */
@ServedPatLiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
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

    private Supplier<Locale> language;
    private PreparedRounds prepared;
    private Set<String> given;
    private Findings findings;

    @BeforeAll
    void rounds_in_every_state() {
        // Phones fetch these once, in the language in which the program was started.
        Set<String> causes =
                Stream.of(Cause.values()).map(StatementWords::label).collect(Collectors.toSet());
        language = Texts.readIn(() -> PseudoLocale.LOCALE);
        browser = TestBrowser.launch();
        prepared = PreparedRounds.of(workshop, discussed, plans, rounds);
        given = prepared.given();
        given.addAll(causes);
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
                "Forgot password",
                "new@council.example"));
    }

    @BeforeEach
    void nothing_found_yet() {
        findings = new Findings(new PlainTexts(given));
    }

    @AfterAll
    void close() {
        browser.close();
        Texts.readIn(language);
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
