package org.holdfast.platform.signin;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.OidcProviderClient;
import io.smallrye.mutiny.TimeoutException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.holdfast.platform.problem.Unavailable;
import org.jboss.logging.Logger;

/** The council's identity provider, asked about a token by introspection (RFC 7662). */
@ApplicationScoped
class IdentityProvider {

    private static final Logger LOG = Logger.getLogger(IdentityProvider.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Instance<OidcProviderClient> client;
    private final boolean introspects;

    IdentityProvider(
            Instance<OidcProviderClient> client,
            @ConfigProperty(name = "holdfast.sign-in.introspection", defaultValue = "true") boolean introspects) {
        this.client = client;
        this.introspects = introspects;
    }

    boolean standsBy(String token) {
        try {
            return !introspects
                    || client.get()
                            .introspectAccessToken(token)
                            .await()
                            .atMost(PATIENCE)
                            .isActive();
        } catch (OIDCException | CompletionException | TimeoutException e) {
            LOG.warnf("The identity provider cannot be asked: %s", e.getClass().getName());
            throw new Unavailable(
                    "Whether you are signed in still cannot be asked just now; nothing was done, please retry");
        }
    }
}
