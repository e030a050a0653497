package org.patlive.pseudolocale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.patlive.assessment.round.RoundService;
import org.patlive.instrument.Item;
import org.patlive.report.chapter.ReportFiles;
import org.patlive.report.chapter.TaggedPdf;
import org.patlive.report.file.FileProgress;
import org.patlive.report.file.ReportFile;
import org.patlive.report.image.PictureFiles;
import org.patlive.report.image.PictureFormat;
import org.patlive.report.image.PictureKind;
import org.patlive.report.paper.AnswerSheetFiles;
import org.patlive.report.plan.PlanFiles;
import org.patlive.report.plan.PlanFormat;
import org.patlive.report.table.ResultsFiles;
import org.patlive.report.table.ResultsFormat;
import org.patlive.testing.DiscussedRounds;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.RoundWithPartners;
import org.patlive.testing.TestPlans;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;

/** Every file that people take away, in a language that nobody speaks. */
@PatLiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PseudoLocaleFilesTest {

    /** Keys and columns that programs read, the same in every language. */
    private static final List<String> FOR_PROGRAMS = List.of(
            "aggregate",
            "agreement",
            "complete",
            "release",
            "respondents",
            "success",
            "suggestion",
            "view,group,item,title,figure,value,hidden");

    @Autowired
    private Workshop workshop;

    @Autowired
    private DiscussedRounds discussed;

    @Autowired
    private TestPlans plans;

    @Autowired
    private RoundService rounds;

    @Autowired
    private ReportFiles reports;

    @Autowired
    private PlanFiles planFiles;

    @Autowired
    private ResultsFiles results;

    @Autowired
    private AnswerSheetFiles sheets;

    @Autowired
    private PictureFiles pictures;

    private PseudoLanguage language;
    private PreparedRounds prepared;
    private Set<String> given;

    @BeforeAll
    void rounds_in_every_state() {
        language = new PseudoLanguage();
        prepared = PreparedRounds.of(workshop, discussed, plans, rounds);
        given = prepared.given();
        given.addAll(FOR_PROGRAMS);
    }

    @AfterAll
    void back_to_english() {
        language.close();
    }

    @Test
    void the_report() throws IOException {
        for (RoundWithPartners round : List.of(prepared.meeting(), prepared.coarse(), prepared.tooFew())) {
            reads(reports.of(prepared.facilitator(), round.id(), FileProgress.NONE));
        }
    }

    @Test
    void the_action_plan() throws IOException {
        for (PlanFormat format : PlanFormat.values()) {
            reads(planFiles.of(prepared.facilitator(), prepared.meeting().id(), format));
        }
    }

    @Test
    void the_results() throws IOException {
        for (ResultsFormat format : ResultsFormat.values()) {
            reads(results.of(prepared.facilitator(), prepared.meeting().id(), format));
        }
        reads(results.of(prepared.facilitator(), prepared.coarse().id(), ResultsFormat.XLSX));
    }

    @Test
    void paper_sheets() throws IOException {
        for (RoundWithPartners round : List.of(prepared.meeting(), prepared.coarse())) {
            reads(sheets.of(prepared.facilitator(), round.id()));
        }
    }

    @Test
    void pictures() throws IOException {
        for (RoundWithPartners round : List.of(prepared.meeting(), prepared.coarse())) {
            for (PictureKind picture : PictureKind.values()) {
                reads(pictures.of(prepared.facilitator(), round.id(), picture, PictureFormat.SVG));
            }
            reads(pictures.ofStatement(prepared.facilitator(), round.id(), Item.of("4C"), PictureFormat.SVG));
        }
    }

    private void reads(ReportFile file) throws IOException {
        PlainTexts plain = new PlainTexts(given);
        if (file.name().endsWith(".pdf")) {
            try (TaggedPdf pdf = new TaggedPdf(file.bytes())) {
                plain.read(pdf.title(), file.name());
                plain.readPrinted(withoutRunningLines(pdf), file.name());
            }
        } else if (file.name().endsWith(".svg")) { // whose texts are set in several lines
            plain.readPrinted(
                    Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8))
                            .text(),
                    file.name());
        } else {
            texts(file).forEach(text -> plain.read(text, file.name()));
        }
        assertThat(String.join("\n", plain.found())).isEmpty();
    }

    private static List<String> texts(ReportFile file) throws IOException {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        return switch (file.name().replaceFirst(".*\\.", "")) {
            case "xlsx" -> workbook(file.bytes());
            case "csv" -> text.lines().toList();
            case "ics" ->
                text.replaceAll("\\R ", "")
                        .lines()
                        .filter(line -> line.matches("(SUMMARY|DESCRIPTION):.*"))
                        .map(line -> line.replaceFirst("\\w+:", "")
                                .replace("\\n", "\n")
                                .replace("\\,", ","))
                        .toList();
            case "html" -> Jsoup.parse(text).getAllElements().eachText();
            default -> throw new IllegalArgumentException(file.name());
        };
    }

    /** Everything that is printed. What stands at the edge of every page stands once: it would part a sentence in two. */
    private static String withoutRunningLines(TaggedPdf pdf) throws IOException {
        Map<String, List<String>> alike = pdf.everyWord()
                .lines()
                .collect(Collectors.groupingBy(
                        PseudoLocaleFilesTest::withoutFigures, LinkedHashMap::new, Collectors.toList()));
        Predicate<String> runs = line -> alike.get(withoutFigures(line)).size() >= pdf.pages() - 1;
        return Stream.concat(
                        alike.values().stream().map(List::getFirst).filter(runs),
                        pdf.everyWord().lines().filter(runs.negate()))
                .collect(Collectors.joining("\n"))
                .replaceAll("-\n", "-");
    }

    private static String withoutFigures(String line) {
        return line.replaceAll("\\d+", "");
    }

    private static List<String> workbook(byte[] bytes) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getSheets().flatMap(PseudoLocaleFilesTest::cells).toList();
        }
    }

    private static Stream<String> cells(Sheet sheet) {
        try {
            return Stream.concat(
                    Stream.of(sheet.getName()),
                    sheet.read().stream().flatMap(row -> row.stream().map(cell -> cell == null ? "" : cell.getText())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
