package org.patlive.report.file;

/**
 * A file to be taken away.
 *
 * @param name in plain ASCII, safe on every system
 * @param contentType as a browser is told
 */
public record ReportFile(String name, String contentType, byte[] bytes) {}
