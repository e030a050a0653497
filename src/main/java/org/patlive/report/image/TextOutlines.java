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
 * One of our SVG pictures with its letters drawn as outlines of the Liberation fonts: it looks alike wherever it is drawn,
 * and a server without fonts can draw it. What the letters say stands in the picture's description.
 */
public final class TextOutlines {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private TextOutlines() {}

    public static Document of(String svg) {
        Document picture = parsed(svg);
        NodeList texts = picture.getElementsByTagNameNS(SVG, "text");
        while (texts.getLength() > 0) { // it is a living list
            Element text = (Element) texts.item(0);
            text.getParentNode().replaceChild(path(text), text);
        }
        return picture;
    }

    /** How many times as wide as high. */
    static double aspect(Document picture) {
        String[] box = picture.getDocumentElement().getAttribute("viewBox").split(" ");
        return Double.parseDouble(box[2]) / Double.parseDouble(box[3]);
    }

    private static Document parsed(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException ourOwn) {
            throw new IllegalStateException("One of our pictures is no XML", ourOwn);
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
            for (int point :
                    PrintableText.line(text.getTextContent()).codePoints().toArray()) {
                if (Character.getType(point) == Character.FORMAT) {
                    continue; // a joiner shows nothing by itself
                }
                int glyph = LiberationFonts.glyph(font, point);
                add(outline, font, glyph, width);
                width += font.getAdvanceWidth(glyph);
            }
            double scale = number(text, "font-size") / font.getUnitsPerEm();
            double before =
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
                            .formatted(number(text, "x") - before * scale, number(text, "y"), scale, -scale));
            if (text.hasAttribute("stroke")) {
                path.setAttribute("stroke", text.getAttribute("stroke"));
                path.setAttribute("stroke-width", String.valueOf(number(text, "stroke-width") / scale));
            }
            return path;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // the font is in memory
        }
    }

    private static void add(StringBuilder outline, TrueTypeFont font, int glyph, int x) throws IOException {
        var glyphs = font.getGlyph().getGlyph(glyph);
        if (glyphs == null) {
            return; // a blank
        }
        float[] to = new float[6];
        for (PathIterator path = glyphs.getPath().getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> points(outline.append('M'), to, 1, x);
                case PathIterator.SEG_LINETO -> points(outline.append('L'), to, 1, x);
                case PathIterator.SEG_QUADTO -> points(outline.append('Q'), to, 2, x);
                case PathIterator.SEG_CUBICTO -> points(outline.append('C'), to, 3, x);
                default -> outline.append('Z');
            }
        }
    }

    private static void points(StringBuilder outline, float[] to, int count, int x) {
        for (int i = 0; i < 2 * count; i++) {
            outline.append(Math.round(to[i]) + (i % 2 == 0 ? x : 0)).append(' ');
        }
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
