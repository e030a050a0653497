package org.patlive.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Sets a {@link Paper} as PDF: tagged for screen readers (PDF/UA), with its fonts in it, in A4. Nothing is loaded from
 * anywhere: whatever address stands in a document is not followed.
 */
final class Pdf {

    private static final String FAMILY = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false); // it would quote the document, and no log line carries what people have written
    }

    private Pdf() {}

    static byte[] of(String xhtml) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(xhtml, null)
                .useUriResolver((base, address) -> null)
                .usePdfUaAccessibility(true)
                .useReplacementText("\u25a1")
                .withProducer("PAT Live")
                .toStream(pdf);
        font(builder, "Regular", REGULAR, FontStyle.NORMAL);
        font(builder, "Bold", BOLD, FontStyle.NORMAL);
        font(builder, "Italic", REGULAR, FontStyle.ITALIC);
        try {
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return pdf.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        builder.useFont(() -> stream("/liberation/LiberationSans-" + cut + ".ttf"), FAMILY, weight, style, true);
    }

    private static InputStream stream(String font) {
        InputStream stream = Pdf.class.getResourceAsStream(font);
        if (stream == null) {
            throw new IllegalStateException("There is no font '" + font + "'");
        }
        return stream;
    }
}
