package org.patlive.report.image;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.patlive.report.file.PrintableText;
import org.patlive.report.pdf.LiberationFonts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Converts the text of an SVG picture to outlines in the Liberation fonts, so that the picture looks the same on every
 * system and a server without installed fonts can render it. The text itself remains in the picture's description.
 */
public final class TextOutlines {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private TextOutlines() {}

    public static Document convert(String svg) {
        Document picture = parsed(svg);
        NodeList texts = picture.getElementsByTagNameNS(SVG, "text");
        while (texts.getLength() > 0) { // the list is live: a replaced element leaves it
            Element text = (Element) texts.item(0);
            text.getParentNode().replaceChild(path(text), text);
        }
        return picture;
    }

    /** Returns width divided by height. */
    static double aspectRatio(Document picture) {
        String[] box = picture.getDocumentElement().getAttribute("viewBox").split(" ");
        return Double.parseDouble(box[2]) / Double.parseDouble(box[3]);
    }

    private static Document parsed(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException invalid) {
            throw new IllegalStateException("The picture is not well-formed XML", invalid);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Element path(Element text) {
        TrueTypeFont font = number(text, "font-weight") < LiberationFonts.BOLD_WEIGHT
                ? LiberationFonts.REGULAR
                : LiberationFonts.BOLD;
        StringBuilder outline = new StringBuilder();
        int width = 0;
        try {
            for (int codePoint :
                    PrintableText.line(text.getTextContent()).codePoints().toArray()) {
                if (Character.getType(codePoint) == Character.FORMAT) {
                    continue; // joiners have no glyph
                }
                int glyph = LiberationFonts.glyph(font, codePoint);
                appendGlyph(outline, font, glyph, width);
                width += font.getAdvanceWidth(glyph);
            }
            double scale = number(text, "font-size") / font.getUnitsPerEm();
            double offset =
                    switch (text.getAttribute("text-anchor")) {
                        case "middle" -> width / 2.0;
                        case "end" -> width;
                        default -> 0;
                    };
            Element path = text.getOwnerDocument().createElementNS(SVG, "path");
            path.setAttribute("d", outline.toString());
            path.setAttribute("fill", text.getAttribute("fill"));
            path.setAttribute(
                    "transform",
                    "translate(%s %s) scale(%s %s)"
                            .formatted(number(text, "x") - offset * scale, number(text, "y"), scale, -scale));
            if (text.hasAttribute("stroke")) {
                path.setAttribute("stroke", text.getAttribute("stroke"));
                path.setAttribute("stroke-width", String.valueOf(number(text, "stroke-width") / scale));
            }
            return path;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // the font is in memory
        }
    }

    private static void appendGlyph(StringBuilder outline, TrueTypeFont font, int glyph, int x) throws IOException {
        var glyphs = font.getGlyph().getGlyph(glyph);
        if (glyphs == null) {
            return; // a blank has no outline
        }
        float[] coordinates = new float[6];
        for (PathIterator path = glyphs.getPath().getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(coordinates)) {
                case PathIterator.SEG_MOVETO -> appendPoints(outline.append('M'), coordinates, 1, x);
                case PathIterator.SEG_LINETO -> appendPoints(outline.append('L'), coordinates, 1, x);
                case PathIterator.SEG_QUADTO -> appendPoints(outline.append('Q'), coordinates, 2, x);
                case PathIterator.SEG_CUBICTO -> appendPoints(outline.append('C'), coordinates, 3, x);
                default -> outline.append('Z');
            }
        }
    }

    private static void appendPoints(StringBuilder outline, float[] coordinates, int count, int x) {
        for (int i = 0; i < 2 * count; i++) {
            outline.append(Math.round(coordinates[i]) + (i % 2 == 0 ? x : 0)).append(' ');
        }
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
