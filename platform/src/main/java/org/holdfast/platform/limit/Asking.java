package org.holdfast.platform.limit;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is counted together: a person or program that signed in, or an address from which somebody asks who did not.
 *
 * @param client the program that holds the token; empty for an address
 */
record Asking(String client, String who) {

    static Asking of(@Nullable SecurityIdentity identity, String address) {
        return identity != null && identity.getPrincipal() instanceof JsonWebToken token
                ? new Asking(token.<String>claim("azp").orElse(""), Objects.requireNonNullElse(token.getSubject(), ""))
                : new Asking("", address);
    }
}
