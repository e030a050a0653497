package org.patlive.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The Liberation Sans fonts, in which all PDF text and all text of pictures is set. */
public final class LiberationFonts {

    static final String FAMILY = "Liberation Sans";
    static final int REGULAR_WEIGHT = 400;
    public static final int BOLD_WEIGHT = 700;

    public static final TrueTypeFont REGULAR = load("Regular");
    public static final TrueTypeFont BOLD = load("Bold");

    private static final int REPLACEMENT_CHARACTER = 0x25a1;

    private LiberationFonts() {}

    private static InputStream stream(String style) {
        InputStream stream = LiberationFonts.class.getResourceAsStream("/liberation/LiberationSans-" + style + ".ttf");
        if (stream == null) {
            throw new IllegalStateException("There is no font '" + style + "'");
        }
        return stream;
    }

    /** Returns the id of a character's glyph, or of an empty box where the font has no glyph for it. */
    public static int glyph(TrueTypeFont font, int codePoint) throws IOException {
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        int glyph = glyphs.getGlyphId(codePoint);
        return glyph == 0 ? glyphs.getGlyphId(REPLACEMENT_CHARACTER) : glyph;
    }

    /**
     * Loads a new instance, which the caller may change.
     *
     * @param style {@code Regular}, {@code Bold} or {@code Italic}
     */
    static TrueTypeFont load(String style) {
        try (InputStream font = stream(style)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(font));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
