package org.patlive.report.chapter;

import org.patlive.report.pdf.DocumentTemplate;

/**
 * A chapter of the report.
 *
 * @param id that its place in the document is found by
 * @param fresh whether it begins on a new page
 * @param body XHTML of a {@link DocumentTemplate}
 */
record Chapter(String id, String heading, boolean fresh, String body) {}
