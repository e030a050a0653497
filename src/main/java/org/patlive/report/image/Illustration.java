package org.patlive.report.image;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Embeds an SVG picture in a document, with its description as alternative text for screen readers. */
public final class Illustration {

    private Illustration() {}

    /**
     * @param svg a picture as {@link RoundPictures} draws it
     * @param width its width on paper, in millimetres
     * @return the element to be embedded in XHTML
     */
    public static String xhtml(String svg, double width) {
        Document picture = TextOutlines.convert(svg);
        Element root = picture.getDocumentElement();
        double height = width / TextOutlines.aspectRatio(picture);
        root.setAttribute("alt", text(root, "title") + ". " + text(root, "desc"));
        root.setAttribute("style", String.format(Locale.ROOT, "width: %.2fmm; height: %.2fmm", width, height));
        return serialized(picture);
    }

    private static String text(Element root, String tag) {
        return root.getElementsByTagName(tag).item(0).getTextContent();
    }

    private static String serialized(Document picture) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter xhtml = new StringWriter();
            transformer.transform(new DOMSource(picture), new StreamResult(xhtml));
            return xhtml.toString();
        } catch (TransformerException invalid) {
            throw new IllegalStateException("The picture cannot be serialized", invalid);
        }
    }
}
