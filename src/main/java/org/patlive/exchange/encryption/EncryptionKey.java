package org.patlive.exchange.encryption;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a secret is made into, slowly and once: whoever has a file and tries secrets needs as long for each. Every file then
 * has keys of its own.
 */
public final class EncryptionKey {

    private static final byte[] PURPOSE = "PAT Live, partnerships that move".getBytes(UTF_8);
    private static final int ROUNDS = 210_000;
    private static final int BITS = 512;
    private static final String MAC = "HmacSHA512";

    private final SecretKeySpec key;

    private EncryptionKey(byte[] key) {
        this.key = new SecretKeySpec(key, MAC);
    }

    public static EncryptionKey of(String secret) {
        PBEKeySpec spec = new PBEKeySpec(secret.toCharArray(), PURPOSE, ROUNDS, BITS);
        try {
            return new EncryptionKey(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded());
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        } finally {
            spec.clearPassword();
        }
    }

    /** 64 bytes of the file's own. */
    byte[] ofFile(byte[] salt) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(salt);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
