package org.holdfast.platform.paging;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes and reads the opaque, signed places from which lists are read on. */
@ApplicationScoped
public class Cursors {

    private static final int SIGNATURE_BYTES = 12;

    private final SecretKeySpec key;

    Cursors(@ConfigProperty(name = "holdfast.keys.cursor") String key) {
        this.key = new SecretKeySpec(Base64.getDecoder().decode(key), "HmacSHA256");
    }

    /** A place in a list that is sorted by a key and, among equals, by id. */
    public record Place(String sortKey, UUID id) {}

    /**
     * One page out of rows that were read with one row more than was asked for.
     *
     * @param list the name of the list, so that a cursor of another list is refused
     */
    public <T> Page<T> page(String list, List<T> rows, int limit, Function<T, Place> place) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, limit);
        return new Page<>(List.copyOf(items), cursor(list, place.apply(items.getLast())));
    }

    public String cursor(String list, Place place) {
        var text = "%s|%s|%s".formatted(list, place.id(), place.sortKey()).getBytes(StandardCharsets.UTF_8);
        return encode(sign(text)) + "." + encode(text);
    }

    /** Where to read on; nothing for the first page. */
    public Optional<Place> place(String list, @Nullable String cursor) {
        return cursor == null ? Optional.empty() : Optional.of(read(list, cursor));
    }

    private Place read(String list, String cursor) {
        var parts = cursor.split("\\.", 2);
        if (parts.length != 2) {
            throw new BadCursor();
        }
        var text = decode(parts[1]);
        if (!MessageDigest.isEqual(decode(parts[0]), sign(text))) {
            throw new BadCursor();
        }
        var fields = new String(text, StandardCharsets.UTF_8).split("\\|", 3);
        if (!fields[0].equals(list)) {
            throw new BadCursor();
        }
        return new Place(fields[2], UUID.fromString(fields[1]));
    }

    private byte[] sign(byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var signature = new byte[SIGNATURE_BYTES];
            System.arraycopy(mac.doFinal(text), 0, signature, 0, SIGNATURE_BYTES);
            return signature;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot sign", e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new BadCursor();
        }
    }
}
