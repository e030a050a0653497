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
 * Rate limits per address, for programs per token. A whole conference may stand behind one office address, so joining has room for 600 at once.
 * An old code on a poster, scanned by everybody, must not lock the room out either: a thousand wrong codes and then 300 a
 * minute. With ten open rounds among 887 million codes, guessing at that pace takes a hundred days to find one.
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

    /** Whether one more may join from there now. */
    public boolean mayJoin(String address) {
        return joins.get(address).tryConsume(1);
    }

    /** Whether a code from there is looked up at all; see {@link #wrongCode}. */
    public boolean mayTryCode(String address) {
        return wrongCodes.get(address).getAvailableTokens() > 0;
    }

    /** Somebody there typed a code that does not exist. */
    public void wrongCode(String address) {
        wrongCodes.get(address).tryConsume(1);
    }

    /** Whether one more password may be tried from there now. */
    public boolean maySignIn(String address) {
        return signIns.get(address).tryConsume(1);
    }

    /** Whether one more demo workshop may be started from there now. */
    public boolean mayStartDemo(String address) {
        return demos.get(address).tryConsume(1);
    }

    /** How long until a program with this token may call; zero if it may now, which then counts. */
    public Duration untilCall(String token) {
        return Duration.ofNanos(calls.get(token).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /** How long until a token from there is looked at; zero if it is now. See {@link #wrongToken}. */
    public Duration untilToken(String address) {
        return Duration.ofNanos(
                wrongTokens.get(address).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** A program there has shown a token that does not exist. */
    public void wrongToken(String address) {
        wrongTokens.get(address).tryConsume(1);
    }

    private static LoadingCache<String, Bucket> buckets(int burst, int perMinute, TimeMeter time) {
        return Caffeine.newBuilder()
                .expireAfterAccess(Duration.ofHours(1))
                .maximumSize(100_000)
                .build(address -> Bucket.builder()
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
