package org.holdfast.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps identifiers unreadable in the database, and findable: AES-256-GCM for the value, HMAC-SHA-256 for a blind index that
 * answers "is it this one?" and nothing else.
 */
@ApplicationScoped
public class Sealing {

    /** Stands between the name of the key a value was sealed with and the value, so that keys can be changed while old values open. */
    private static final String AFTER_NAME = ":";

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SealingKeys encryption;
    private final SecretKeySpec blindIndex;

    Sealing(
            @ConfigProperty(name = "holdfast.keys.encryption") String encryption,
            @ConfigProperty(name = "holdfast.keys.blind-index") String blindIndex) {
        this.encryption = new SealingKeys(encryption);
        this.blindIndex = new SecretKeySpec(Base64.getDecoder().decode(blindIndex), "HmacSHA256");
    }

    public String seal(String value) {
        try {
            var nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            var sealed = cipher(Cipher.ENCRYPT_MODE, encryption.sealing(), nonce)
                    .doFinal(value.getBytes(StandardCharsets.UTF_8));
            return newestMark()
                    + Base64.getEncoder()
                            .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                                    .put(nonce)
                                    .put(sealed)
                                    .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal", e);
        }
    }

    public String open(String sealed) {
        try {
            var name = sealed.substring(0, Math.max(0, sealed.indexOf(AFTER_NAME)));
            var key = encryption.named(name);
            if (key == null) {
                throw new IllegalStateException("Cannot open: there is no key " + name);
            }
            var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed.substring(name.length() + 1)));
            var nonce = new byte[NONCE_BYTES];
            bytes.get(nonce);
            var value = new byte[bytes.remaining()];
            bytes.get(value);
            return new String(cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(value), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot open: the key is not the one it was sealed with", e);
        }
    }

    /** The same for the same value, and of no use without the key. */
    public String blindIndex(String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(blindIndex);
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot index", e);
        }
    }

    /** How what is sealed with the newest key begins. */
    String newestMark() {
        return encryption.newest() + AFTER_NAME;
    }

    boolean hasEarlierKeys() {
        return encryption.hasEarlier();
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
