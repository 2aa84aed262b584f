package org.holdfast.platform.signin;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.origin.Origin;
import org.holdfast.platform.problem.NotPermitted;

/** On whose behalf the work at hand is done: a person, a partner's system, or one of our own services. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final Origin origin;
    private final Claims claims;

    Caller(SecurityIdentity identity, Origin origin, Claims claims) {
        this.identity = identity;
        this.origin = origin;
        this.claims = claims;
    }

    /** The person who signed in; a program that signed in as itself is turned away. */
    public WorkerId worker() {
        return ifWorker()
                .orElseThrow(() -> new NotPermitted("This is for a person who has signed in, not for a program"));
    }

    public Optional<WorkerId> ifWorker() {
        return uuid(claims.worker()).map(WorkerId::new);
    }

    /** The partner agency on whose behalf a partner's system calls. */
    public AgencyId agency() {
        return ifAgency().orElseThrow(() -> new NotPermitted("The token names no agency"));
    }

    public Optional<AgencyId> ifAgency() {
        return uuid(claims.agency()).map(AgencyId::new);
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
        return token().map(OidcJwtCallerPrincipal::getRawToken).orElseThrow(UnauthorizedException::new);
    }

    private Optional<UUID> uuid(String claim) {
        return token().map(token -> token.getClaims().getClaimValue(claim))
                .map(value -> uuidOf(claim, value.toString()));
    }

    private static UUID uuidOf(String claim, String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw new NotPermitted("The token's claim %s is not an id".formatted(claim));
        }
    }

    /** As the library's own class, for a {@code JsonWebToken} throws an exception inside to find a claim that is not of the standard. */
    private Optional<OidcJwtCallerPrincipal> token() {
        return identity.getPrincipal() instanceof OidcJwtCallerPrincipal token ? Optional.of(token) : Optional.empty();
    }
}
