package org.patlive.report.file;

/**
 * A file to be downloaded.
 *
 * @param name its name in ASCII, accepted by every operating system
 * @param contentType its media type, as sent in the HTTP header
 */
public record ReportFile(String name, String contentType, byte[] bytes) {}
