package org.patlive.assessment.response;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Read-write locks by which the closing of a round waits for answers that are being saved on this server, and later answers
 * wait for the closing. So every answer that was acknowledged is in the published figures. A lock is held until the transaction
 * has ended. Answers on other servers are locked out by the database, see {@link AnswerRows}.
 */
@Component
public class ClosingLocks {

    private static final int STRIPES = 64;

    private final ReadWriteLock[] locks = IntStream.range(0, STRIPES)
            .mapToObj(stripe -> new ReentrantReadWriteLock())
            .toArray(ReadWriteLock[]::new);

    /** Takes the shared lock. */
    public void lockForAnswer(RoundId round) {
        lockUntilTransactionEnds(of(round).readLock());
    }

    /** Takes the exclusive lock. */
    public void lockForClosing(RoundId round) {
        lockUntilTransactionEnds(of(round).writeLock());
    }

    private ReadWriteLock of(RoundId round) {
        return locks[Math.floorMod(round.hashCode(), STRIPES)];
    }

    private static void lockUntilTransactionEnds(Lock lock) {
        lock.lock();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                lock.unlock();
            }
        });
    }
}
