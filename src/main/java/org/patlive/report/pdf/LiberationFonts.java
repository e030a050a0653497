package org.patlive.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The Liberation Sans fonts, which every PDF and every picture is set in. */
public final class LiberationFonts {

    static final String FAMILY = "Liberation Sans";
    static final int REGULAR_WEIGHT = 400;
    public static final int BOLD_WEIGHT = 700;

    public static final TrueTypeFont REGULAR = parsed("Regular");
    public static final TrueTypeFont BOLD = parsed("Bold");

    private static final int REPLACEMENT = 0x25a1;

    private LiberationFonts() {}

    private static InputStream stream(String cut) {
        InputStream stream = LiberationFonts.class.getResourceAsStream("/liberation/LiberationSans-" + cut + ".ttf");
        if (stream == null) {
            throw new IllegalStateException("There is no font '" + cut + "'");
        }
        return stream;
    }

    /** Of a character; of an empty box where the font has none for it. */
    public static int glyph(TrueTypeFont font, int point) throws IOException {
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        int glyph = glyphs.getGlyphId(point);
        return glyph == 0 ? glyphs.getGlyphId(REPLACEMENT) : glyph;
    }

    /** A copy of its own. @param cut {@code Regular}, {@code Bold} or {@code Italic} */
    static TrueTypeFont parsed(String cut) {
        try (InputStream font = stream(cut)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(font));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
