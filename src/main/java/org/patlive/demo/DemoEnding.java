package org.patlive.demo;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Between the simulated partners of a demo and its end. A tick that is being committed while its respondent is deleted
 * could leave a row behind, so the end waits for the ticks that are under way and no other begins.
 */
final class DemoEnding {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private boolean shut;

    /** Does this unless the demo is over. @return whether the demo is still running */
    boolean pass(Runnable tick) {
        lock.readLock().lock();
        try {
            if (!shut) {
                tick.run();
            }
            return !shut;
        } finally {
            lock.readLock().unlock();
        }
    }

    void shut() {
        lock.writeLock().lock();
        try {
            shut = true;
        } finally {
            lock.writeLock().unlock();
        }
    }
}
