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

/** A picture in a document: vector, with its description for those who do not see it. */
public final class Illustration {

    private Illustration() {}

    /**
     * @param svg one of our pictures
     * @param width millimetres on paper
     * @return XHTML
     */
    public static String of(String svg, double width) {
        Document picture = TextOutlines.of(svg);
        Element root = picture.getDocumentElement();
        double height = width / TextOutlines.aspect(picture);
        root.setAttribute("alt", text(root, "title") + ". " + text(root, "desc"));
        root.setAttribute("style", String.format(Locale.ROOT, "width: %.2fmm; height: %.2fmm", width, height));
        return written(picture);
    }

    private static String text(Element root, String tag) {
        return root.getElementsByTagName(tag).item(0).getTextContent();
    }

    private static String written(Document picture) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter xhtml = new StringWriter();
            transformer.transform(new DOMSource(picture), new StreamResult(xhtml));
            return xhtml.toString();
        } catch (TransformerException ourOwn) {
            throw new IllegalStateException("One of our pictures cannot be written", ourOwn);
        }
    }
}
