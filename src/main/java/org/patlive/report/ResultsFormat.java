package org.patlive.report;

/** The forms in which results go out as data. */
public enum ResultsFormat {
    SHEET("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "results"),
    TABLE("csv", "text/csv;charset=utf-8", "results"),
    /** Everybody's own answers, in Open mode alone. */
    ANSWERS("csv", "text/csv;charset=utf-8", "answers");

    private final String extension;
    private final String contentType;
    private final String what;

    ResultsFormat(String extension, String contentType, String what) {
        this.extension = extension;
        this.contentType = contentType;
        this.what = what;
    }

    /** Of its file names, without the dot. */
    public String extension() {
        return extension;
    }

    public String contentType() {
        return contentType;
    }

    /** The last part of its file names. */
    String what() {
        return what;
    }
}
