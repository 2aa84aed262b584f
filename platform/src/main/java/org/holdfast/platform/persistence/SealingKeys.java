package org.holdfast.platform.persistence;

import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The keys that values are sealed with: the newest seals, all open. Written `k2:BASE64,k1:BASE64`; a key without a name is `k1`. */
final class SealingKeys {

    private static final String FIRST = "k1";
    private static final int BYTES = 32;

    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    private final String newest;

    SealingKeys(String setting) {
        Arrays.stream(setting.split(",")).map(String::strip).forEach(this::add);
        newest = keys.keySet().iterator().next();
    }

    String newest() {
        return newest;
    }

    SecretKeySpec sealing() {
        return Objects.requireNonNull(keys.get(newest));
    }

    @Nullable SecretKeySpec named(String name) {
        return keys.get(name);
    }

    boolean hasEarlier() {
        return keys.size() > 1;
    }

    private void add(String named) {
        var colon = named.indexOf(':');
        var name = colon < 0 ? FIRST : named.substring(0, colon);
        var bytes = Base64.getDecoder().decode(named.substring(colon + 1));
        if (!name.matches("k[0-9]{1,4}") || bytes.length != BYTES || keys.containsKey(name)) {
            throw new IllegalStateException(
                    "holdfast.keys.encryption is a list of keys of 32 bytes in Base64, the newest first, each with a name of its own"
                            + " such as k2:");
        }
        keys.put(name, new SecretKeySpec(bytes, "AES"));
    }
}
