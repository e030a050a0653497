package org.patlive.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;

/**
 * Sets a {@link Paper} as PDF: tagged for screen readers (PDF/UA), with its fonts in it, in A4. Nothing is loaded from
 * anywhere: whatever address stands in a document is not followed.
 */
final class Pdf {

    static {
        XRLog.setLoggingEnabled(false); // it would quote the document, and no log line carries what people have written
    }

    /** How many times {@link #of(String, Runnable)} tells of a step: read, laid out, drawn. */
    static final int STEPS = 3;

    private Pdf() {}

    static byte[] of(String xhtml) {
        return of(xhtml, () -> {});
    }

    /** @param step called after each step */
    static byte[] of(String xhtml, Runnable step) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(xhtml, null)
                .useUriResolver((base, address) -> null)
                .usePdfUaAccessibility(true)
                .useSVGDrawer(new BatikSVGDrawer()) // neither scripts nor addresses
                .useReplacementText("\u25a1")
                .withProducer("PAT Live")
                .toStream(pdf);
        font(builder, "Regular", Liberation.REGULAR_WEIGHT, FontStyle.NORMAL);
        font(builder, "Bold", Liberation.BOLD_WEIGHT, FontStyle.NORMAL);
        font(builder, "Italic", Liberation.REGULAR_WEIGHT, FontStyle.ITALIC);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
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

    private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        builder.useFont(
                () -> Liberation.stream(cut),
                Liberation.FAMILY,
                weight,
                style,
                true,
                EnumSet.of(FSFontUseCase.DOCUMENT)); // pictures have outlines for letters
    }
}
