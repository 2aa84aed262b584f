package org.holdfast.platform.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.WorkerId;

/** Bearer tokens as the council's identity provider would issue them. */
public final class Tokens {

    private static final String ISSUER = "https://sign-in.test/realms/holdfast";

    private Tokens() {}

    /** Of a person with these roles. */
    public static String of(WorkerId worker, String... roles) {
        return claims("swagger-ui", roles)
                .subject(worker.value().toString())
                .claim("worker_id", worker.value().toString())
                .jws()
                .sign(SigningKey.privateKey());
    }

    /** Of a program that signs in as itself. */
    public static String ofProgram(String client, String... roles) {
        return claims(client, roles).jws().sign(SigningKey.privateKey());
    }

    /** Of a partner agency's system. */
    public static String ofPartner(AgencyId agency) {
        return claims("partner-" + agency.value(), "partner-system")
                .claim("agency_id", agency.value().toString())
                .jws()
                .sign(SigningKey.privateKey());
    }

    public static String expired(WorkerId worker, String... roles) {
        return claims("swagger-ui", roles)
                .subject(worker.value().toString())
                .claim("worker_id", worker.value().toString())
                .issuedAt(Instant.now().minus(Duration.ofHours(2)))
                .expiresAt(Instant.now().minus(Duration.ofHours(1)))
                .jws()
                .sign(SigningKey.privateKey());
    }

    public static String validFor(Duration duration, WorkerId worker, String... roles) {
        return claims("swagger-ui", roles)
                .subject(worker.value().toString())
                .claim("worker_id", worker.value().toString())
                .expiresAt(Instant.now().plus(duration))
                .jws()
                .sign(SigningKey.privateKey());
    }

    public static String forAnotherAudience(WorkerId worker, String... roles) {
        return claims("swagger-ui", roles)
                .audience("payroll")
                .subject(worker.value().toString())
                .claim("worker_id", worker.value().toString())
                .jws()
                .sign(SigningKey.privateKey());
    }

    public static String signedBySomeoneElse(WorkerId worker, String... roles) {
        return claims("swagger-ui", roles)
                .subject(worker.value().toString())
                .claim("worker_id", worker.value().toString())
                .jws()
                .sign(SigningKey.someoneElses());
    }

    private static JwtClaimsBuilder claims(String client, String... roles) {
        return Jwt.issuer(ISSUER)
                .subject(client)
                .audience("holdfast")
                .claim("azp", client)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plus(Duration.ofHours(1)));
    }
}
