package org.patlive.report.image;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.w3c.dom.Document;

/** Renders an SVG picture as PNG, for slides and minutes. */
final class PngWriter {

    /** The width in pixels: enough for the width of an A4 page at 300 dpi. */
    static final float WIDTH = 2400;

    private PngWriter() {}

    static byte[] write(String svg) {
        Document picture = TextOutlines.convert(svg);
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, WIDTH);
        transcoder.addTranscodingHint(
                SVGAbstractTranscoder.KEY_HEIGHT, WIDTH / (float) TextOutlines.aspectRatio(picture));
        transcoder.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            transcoder.transcode(new TranscoderInput(picture), new TranscoderOutput(png));
        } catch (TranscoderException invalid) {
            throw new IllegalStateException("The picture cannot be rendered", invalid);
        }
        return png.toByteArray();
    }
}
