package org.holdfast.platform.signin;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.origin.Origin;
import org.holdfast.platform.problem.NotPermitted;
import org.jspecify.annotations.Nullable;

/** On whose behalf the work at hand is done: a person, a partner's system, or one of our own services. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final Origin origin;
    private final String workerClaim;
    private final String agencyClaim;
    private final Map<String, UUID> ids = new HashMap<>();

    Caller(
            SecurityIdentity identity,
            Origin origin,
            @ConfigProperty(name = "holdfast.sign-in.worker-claim", defaultValue = "worker_id") String workerClaim,
            @ConfigProperty(name = "holdfast.sign-in.agency-claim", defaultValue = "agency_id") String agencyClaim) {
        this.identity = identity;
        this.origin = origin;
        this.workerClaim = workerClaim;
        this.agencyClaim = agencyClaim;
    }

    /** The person who signed in; a program that signed in as itself is turned away. */
    public WorkerId worker() {
        return ifWorker()
                .orElseThrow(() -> new NotPermitted("This is for a person who has signed in, not for a program"));
    }

    public Optional<WorkerId> ifWorker() {
        return uuid(workerClaim).map(WorkerId::new);
    }

    /** The partner agency on whose behalf a partner's system calls. */
    public AgencyId agency() {
        return ifAgency().orElseThrow(() -> new NotPermitted("The token names no agency"));
    }

    public Optional<AgencyId> ifAgency() {
        return uuid(agencyClaim).map(AgencyId::new);
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    /** The program that holds the token. */
    public String client() {
        return token().flatMap(token -> token.<String>claim("azp")).orElseGet(origin::program);
    }

    /** The id under which the audit trail knows the caller: a person's, else a program's. */
    public String actor() {
        return ifWorker().map(worker -> worker.value().toString()).orElseGet(this::client);
    }

    String rawToken() {
        return token().map(JsonWebToken::getRawToken).orElseThrow(UnauthorizedException::new);
    }

    /** Remembered, for every change of a long request asks, and the library throws an exception to find a claim of ours. */
    private Optional<UUID> uuid(String claim) {
        return token().map(token -> ids.computeIfAbsent(claim, name -> read(token, name)));
    }

    private static @Nullable UUID read(JsonWebToken token, String claim) {
        return token.<Object>claim(claim)
                .map(value -> uuidOf(claim, value.toString()))
                .orElse(null);
    }

    private static UUID uuidOf(String claim, String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw new NotPermitted("The token's claim %s is not an id".formatted(claim));
        }
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }
}
