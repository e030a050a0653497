package org.patlive.report;

/** The forms in which a plan goes out. */
public enum PlanFormat {
    PAGE("html", "text/html;charset=utf-8"),
    PDF("pdf", "application/pdf"),
    SHEET("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    TABLE("csv", "text/csv;charset=utf-8"),
    CALENDAR("ics", "text/calendar;charset=utf-8");

    private final String extension;
    private final String contentType;

    PlanFormat(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    /** Of its file names, without the dot. */
    public String extension() {
        return extension;
    }

    public String contentType() {
        return contentType;
    }
}
