package org.patlive.access.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Rate limits for each IP address, and for programs for each token. A whole conference may share one address, so 600 may join at
 * once. An outdated code on a poster, scanned by everybody, must not lock the others out: a thousand wrong codes are allowed at
 * once, and then 300 a minute. With ten open rounds among 887 million codes, guessing one at that rate takes a hundred days.
 */
@Component
public class RateLimits {

    private final LoadingCache<String, Bucket> joins;
    private final LoadingCache<String, Bucket> wrongCodes;
    private final LoadingCache<String, Bucket> signIns;
    private final LoadingCache<String, Bucket> demos;
    private final LoadingCache<String, Bucket> calls;
    private final LoadingCache<String, Bucket> wrongTokens;

    RateLimits(Clock clock) {
        TimeMeter time = new ClockTime(clock);
        joins = buckets(600, 120, time);
        wrongCodes = buckets(1_000, 300, time);
        signIns = buckets(20, 10, time);
        demos = buckets(5, 2, time);
        calls = buckets(600, 600, time);
        wrongTokens = buckets(20, 20, time);
    }

    /** Whether one more may join from this address now, which then counts. */
    public boolean mayJoin(String address) {
        return joins.get(address).tryConsume(1);
    }

    /** Whether a code from this address is looked up; does not count. See {@link #recordWrongCode}. */
    public boolean mayTryCode(String address) {
        return wrongCodes.get(address).getAvailableTokens() > 0;
    }

    /** Counts a code from this address that does not exist. */
    public void recordWrongCode(String address) {
        wrongCodes.get(address).tryConsume(1);
    }

    /** Whether one more password may be tried from this address now, which then counts. */
    public boolean maySignIn(String address) {
        return signIns.get(address).tryConsume(1);
    }

    /** Whether one more demo may be started from this address now, which then counts. */
    public boolean mayStartDemo(String address) {
        return demos.get(address).tryConsume(1);
    }

    /** How long a program has to wait before it may call; zero if it may now, which then counts. */
    public Duration waitBeforeCall(String tokenId) {
        return Duration.ofNanos(
                calls.get(tokenId).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /** How long before a token from this address is checked; zero if it is now. See {@link #recordWrongToken}. */
    public Duration waitBeforeToken(String address) {
        return Duration.ofNanos(
                wrongTokens.get(address).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** Counts a token from this address that does not exist. */
    public void recordWrongToken(String address) {
        wrongTokens.get(address).tryConsume(1);
    }

    private static LoadingCache<String, Bucket> buckets(int burst, int perMinute, TimeMeter time) {
        return Caffeine.newBuilder()
                .expireAfterAccess(Duration.ofHours(1))
                .maximumSize(100_000)
                .build(key -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }

    /** The clock of the application, as bucket4j asks for it. */
    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
