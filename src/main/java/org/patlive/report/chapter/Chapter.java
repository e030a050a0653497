package org.patlive.report.chapter;

import org.patlive.report.pdf.DocumentTemplate;

/**
 * A chapter of the report.
 *
 * @param id the id of its element, to which contents and bookmarks lead
 * @param startsOnNewPage whether it begins on a new page
 * @param body XHTML of a {@link DocumentTemplate}
 */
record Chapter(String id, String heading, boolean startsOnNewPage, String body) {}
