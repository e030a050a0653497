package org.patlive.report.chapter;

import org.patlive.report.pdf.DocumentTemplate;
import org.patlive.report.table.ReportTable;

/**
 * A chapter of the report.
 *
 * @param id the id of its element, to which contents and bookmarks lead
 * @param startsOnNewPage whether it begins on a new page
 * @param body XHTML of a {@link DocumentTemplate}
 */
record Chapter(String id, String heading, boolean startsOnNewPage, String body) {

    private static final DocumentTemplate PICTURE_BODY = new DocumentTemplate("report-picture");

    /**
     * The content of a chapter that shows a picture with the same figures as a table.
     *
     * @param lead the message of the screen
     * @param picture the picture as XHTML
     * @param reading explains how to read it
     * @param addition says what is not part of the published tool; empty for nothing
     */
    record PictureContent(String lead, String picture, String reading, String addition, ReportTable table) {}

    /** Creates a chapter with a picture; it starts on a new page. */
    static Chapter withPicture(String id, String heading, PictureContent content) {
        return new Chapter(id, heading, true, PICTURE_BODY.render(content));
    }
}
