package org.holdfast.platform.testing;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.util.Base64;

/** The key that signs the tokens of tests, made afresh for each run. */
final class SigningKey {

    private static final KeyPair PAIR = generate();

    private SigningKey() {}

    static PrivateKey privateKey() {
        return PAIR.getPrivate();
    }

    static String publicKey() {
        return Base64.getEncoder().encodeToString(PAIR.getPublic().getEncoded());
    }

    /** A key that the service does not trust. */
    static PrivateKey someoneElses() {
        return generate().getPrivate();
    }

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
