package org.patlive.report.chapter;

import org.patlive.report.table.ReportTable;

/**
 * The content of a chapter that shows a picture with the same figures as a table.
 *
 * @param lead the message of the screen
 * @param picture the picture as XHTML
 * @param reading explains how to read it
 * @param addition names what is not part of the published tool; empty for nothing
 */
record PictureContent(String lead, String picture, String reading, String addition, ReportTable table) {}
