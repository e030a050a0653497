package org.patlive.report.file;

/** Whoever waits for a report is told how far it is. Called on the thread that makes it. */
@FunctionalInterface
public interface FileProgress {

    /** Nobody waits. */
    FileProgress UNWATCHED = (done, all) -> {};

    /**
     * A step is done.
     *
     * @param done how many, from 0 to {@code all}
     * @param all the same in every call
     */
    void made(int done, int all);
}
