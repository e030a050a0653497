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
 * Renders the XHTML of a {@link PrintDocument} as PDF: A4, tagged for screen readers (PDF/UA), with embedded fonts. No
 * external resources are loaded, whatever URLs the document contains.
 */
public final class PdfWriter {

    static {
        XRLog.setLoggingEnabled(
                false); // its log lines quote the document, and what people have written must not be logged
    }

    /** The number of steps that {@link #write(String, Runnable)} reports: parsed, laid out, drawn. */
    public static final int STEPS = 3;

    private PdfWriter() {}

    public static byte[] write(String xhtml) {
        return write(xhtml, () -> {});
    }

    /** @param step called after each step */
    public static byte[] write(String xhtml, Runnable step) {
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
                .useSVGDrawer(new BatikSVGDrawer()) // without scripts and external resources
                .useReplacementText("\u25a1")
                .withProducer("PAT Live")
                .toStream(pdf);
        font(builder, document, "Regular", LiberationFonts.REGULAR_WEIGHT, FontStyle.NORMAL);
        font(builder, document, "Bold", LiberationFonts.BOLD_WEIGHT, FontStyle.NORMAL);
        font(builder, document, "Italic", LiberationFonts.REGULAR_WEIGHT, FontStyle.ITALIC);
        return builder;
    }

    /** Registers a font without ligatures: substitution doubles the rendering time, and copied text loses the letters. */
    private static void font(PdfRendererBuilder builder, PDDocument document, String face, int weight, FontStyle style)
            throws IOException {
        TrueTypeFont font = LiberationFonts.load(face);
        font.setEnableGsub(false);
        builder.useFont(
                new PDFontSupplier(PDType0Font.load(document, font, true)),
                LiberationFonts.FAMILY,
                weight,
                style,
                true);
    }
}
