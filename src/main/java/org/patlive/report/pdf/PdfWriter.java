package org.patlive.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Sets a {@link PrintDocument} as PDF: tagged for screen readers (PDF/UA), with its fonts in it, in A4. Nothing is loaded from
 * anywhere: whatever address stands in a document is not followed.
 */
public final class PdfWriter {

    static {
        XRLog.setLoggingEnabled(false); // it would quote the document, and no log line carries what people have written
    }

    /** How many times {@link #of(String, Runnable)} tells of a step: read, laid out, drawn. */
    public static final int STEPS = 3;

    private PdfWriter() {}

    public static byte[] of(String xhtml) {
        return of(xhtml, () -> {});
    }

    /** @param step called after each step */
    public static byte[] of(String xhtml, Runnable step) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = builder(xhtml, document, pdf).buildPdfRenderer()) {
            step.run();
            renderer.layout();
            step.run();
            renderer.createPDF();
            step.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return pdf.toByteArray();
    }

    private static PdfRendererBuilder builder(String xhtml, PDDocument document, OutputStream pdf) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(xhtml, null)
                .useUriResolver((base, address) -> null)
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .useSVGDrawer(new BatikSVGDrawer()) // neither scripts nor addresses
                .useReplacementText("\u25a1")
                .withProducer("PAT Live")
                .toStream(pdf);
        font(builder, document, "Regular", LiberationFonts.REGULAR_WEIGHT, FontStyle.NORMAL);
        font(builder, document, "Bold", LiberationFonts.BOLD_WEIGHT, FontStyle.NORMAL);
        font(builder, document, "Italic", LiberationFonts.REGULAR_WEIGHT, FontStyle.ITALIC);
        return builder;
    }

    /** Without its ligatures: looking for them took as long as all the rest, and they get lost where text is copied. */
    private static void font(PdfRendererBuilder builder, PDDocument document, String cut, int weight, FontStyle style)
            throws IOException {
        TrueTypeFont font = LiberationFonts.parsed(cut);
        font.setEnableGsub(false);
        builder.useFont(
                new PDFontSupplier(PDType0Font.load(document, font, true)),
                LiberationFonts.FAMILY,
                weight,
                style,
                true);
    }
}
