package org.patlive.report.file;

/** A kind of file that leaves. */
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

    /** As a browser is told. */
    String contentType() {
        return contentType;
    }

    /** Under the name of {@link FileName} that is made of these parts. */
    public ReportFile file(byte[] bytes, String... parts) {
        return new ReportFile(FileName.of(extension(), parts), contentType, bytes);
    }

    /** Of its file names, without the dot. */
    public String extension() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
