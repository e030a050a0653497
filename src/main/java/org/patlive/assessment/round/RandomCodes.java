package org.patlive.assessment.round;

import java.security.SecureRandom;
import java.util.Base64;

/** Generates random join codes and keys. */
final class RandomCodes {

    /** Without 0, O, 1, I and L, which people confuse when they type from a screen. */
    static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    static final int LENGTH = 6;

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomCodes() {}

    public static String joinCode() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** A key of 144 random bits, safe in a URL. */
    public static String key() {
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
