package org.patlive.report.chapter;

import org.patlive.report.table.ReportTable;

/**
 * A picture with its table, as most chapters have one.
 *
 * @param lead the screen's message
 * @param picture XHTML
 * @param reading how it is read
 * @param ours what of it the published tool does not know; empty for nothing
 */
record PictureContent(String lead, String picture, String reading, String ours, ReportTable table) {}
