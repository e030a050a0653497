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
 * Lets the closing of a round wait for the answers that are just being saved on this server, and later answers for the
 * closing: an answer that a partner was told is saved is in the figures. Held until the transaction has ended. What other
 * servers save is held off by the database, see {@link AnswerRows}.
 */
@Component
public class ClosingLocks {

    private static final int STRIPES = 64;

    private final ReadWriteLock[] locks = IntStream.range(0, STRIPES)
            .mapToObj(stripe -> new ReentrantReadWriteLock())
            .toArray(ReadWriteLock[]::new);

    /** For an answer: many at a time. */
    public void lockForAnswer(RoundId round) {
        lockUntilTransactionEnds(of(round).readLock());
    }

    /** For a closing: nobody else at the same time. */
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
