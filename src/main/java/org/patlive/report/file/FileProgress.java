package org.patlive.report.file;

/** Receives the progress of a report while it is created, on the thread that creates it. */
@FunctionalInterface
public interface FileProgress {

    /** Ignores the progress. */
    FileProgress NONE = (done, total) -> {};

    /**
     * Called before the first step and after each.
     *
     * @param done how many steps are done, from 0 to {@code total}
     * @param total the number of steps, the same in every call
     */
    void report(int done, int total);
}
