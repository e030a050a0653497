package org.patlive.demo;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Guards the end of a demo against its simulated partners. An answer that is committed while its respondent is being deleted
 * could leave a row behind, so the end waits for changes in progress, and no other begins.
 */
final class DemoLifetime {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private boolean ended;

    /** Makes a change unless the demo has ended. @return whether the demo is still running */
    boolean runUnlessEnded(Runnable change) {
        lock.readLock().lock();
        try {
            if (!ended) {
                change.run();
            }
            return !ended;
        } finally {
            lock.readLock().unlock();
        }
    }

    void end() {
        lock.writeLock().lock();
        try {
            ended = true;
        } finally {
            lock.writeLock().unlock();
        }
    }
}
