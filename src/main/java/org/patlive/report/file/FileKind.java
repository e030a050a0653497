package org.patlive.report.file;

/** The kinds of files that can be downloaded, with their media types. */
public enum FileKind {
    HTML("text/html;charset=utf-8"),
    PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=utf-8"),
    ICS("text/calendar;charset=utf-8"),
    SVG("image/svg+xml;charset=utf-8"),
    PNG("image/png");

    private final String contentType;

    FileKind(String contentType) {
        this.contentType = contentType;
    }

    /** Creates a file of this kind; its name is made of the parts by {@link FileName}. */
    public ReportFile file(byte[] bytes, String... parts) {
        return new ReportFile(FileName.of(extension(), parts), contentType, bytes);
    }

    /** The extension of file names, without the dot. */
    public String extension() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
