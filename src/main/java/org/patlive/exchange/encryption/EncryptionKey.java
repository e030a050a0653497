package org.patlive.exchange.encryption;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key derived from an installation's secret by PBKDF2, from which each file's own key is derived. The derivation is slow
 * on purpose, so that guessing the secret of a file costs as much for each guess; it is done once for an installation.
 */
public final class EncryptionKey {

    private static final byte[] SALT = "PAT Live, partnerships that move".getBytes(UTF_8);
    private static final int ITERATIONS = 210_000;
    private static final int BITS = 512;
    private static final String MAC = "HmacSHA512";

    private final SecretKeySpec key;

    private EncryptionKey(byte[] key) {
        this.key = new SecretKeySpec(key, MAC);
    }

    public static EncryptionKey of(String secret) {
        PBEKeySpec spec = new PBEKeySpec(secret.toCharArray(), SALT, ITERATIONS, BITS);
        try {
            return new EncryptionKey(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded());
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        } finally {
            spec.clearPassword();
        }
    }

    /** The 64 bytes of key material for one file. */
    byte[] forFile(byte[] salt) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(salt);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }
}
