package org.patlive.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.patlive.actionplan.plan.ActionState;
import org.patlive.actionplan.plan.FieldKind;
import org.patlive.report.chapter.HostilePlan;
import org.patlive.report.plan.ExportedPlan;
import org.patlive.report.plan.PlanBuilder;
import org.patlive.report.plan.PlanDocument;
import org.patlive.report.plan.WorkshopPlan;

class PdfWriterTest {

    @Test
    void every_word_of_the_page_is_in_the_pdf_in_every_alphabet_of_europe() throws IOException {
        String xhtml = xhtml(new WorkshopPlan().build());
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(xhtml))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Zoë Wójcik", "Ελένη", "Łódź", "Şişli", "Ярославль", "Page 1 of ");
            assertThat(List.of(text.split("\\s+")))
                    .containsAll(List.of(Jsoup.parse(xhtml).body().text().split("\\s+")));
        }
    }

    @Test
    void a_screen_reader_finds_its_title_language_and_structure() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(xhtml(new WorkshopPlan().build())))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Action plan: Riverside Partnership, This year");
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid");
        }
    }

    @Test
    void every_page_of_the_table_says_what_its_columns_are() throws IOException {
        WorkshopPlan board = new WorkshopPlan();
        for (int more = 0; more < 12; more++) {
            board.draft
                    .action("One more")
                    .with(FieldKind.STATE, ActionState.values()[more % 4].name())
                    .onTheBoard();
        }
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(xhtml(board.build())))) {
            for (int page = 2; page < pdf.getNumberOfPages(); page++) {
                assertThat(text(pdf, page)).containsOnlyOnce("Support, objections");
            }
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
        }
    }

    @Test
    void every_font_is_in_it() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(xhtml(new WorkshopPlan().build())))) {
            List<String> absent = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    if (!font.isEmbedded()) {
                        absent.add(font.getName());
                    }
                }
            }
            assertThat(absent).isEmpty();
        }
    }

    @Test
    void whatever_people_write_is_printed_and_nothing_of_it_is_fetched_or_run() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(PdfWriter.write(xhtml(HostilePlan.plan().build())))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains(HostilePlan.SCRIPT, "<img src=\"file:///etc/hostname\" />", "Much talked about");
            assertThat(text.chars().filter(letter -> letter == 'W').count()).isGreaterThanOrEqualTo(500);
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
            }
        }
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static String xhtml(ExportedPlan plan) {
        return new PlanDocument(PlanBuilder.INSTRUMENT).xhtml(plan);
    }
}
