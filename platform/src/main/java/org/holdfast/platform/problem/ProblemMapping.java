package org.holdfast.platform.problem;

import static org.holdfast.platform.problem.ProblemStatus.BAD_REQUEST;
import static org.holdfast.platform.problem.ProblemStatus.CONFLICT;
import static org.holdfast.platform.problem.ProblemStatus.FORBIDDEN;
import static org.holdfast.platform.problem.ProblemStatus.INTERNAL_ERROR;
import static org.holdfast.platform.problem.ProblemStatus.UNAUTHORIZED;
import static org.holdfast.platform.problem.ProblemStatus.UNPROCESSABLE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.holdfast.platform.problem.Problem.Fault;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every answer that is not the one asked for. */
class ProblemMapping {

    private static final Logger LOG = Logger.getLogger(ProblemMapping.class);

    /** SQLSTATE of a unique and of an exclusion constraint. */
    private static final Set<String> LOST_RACE = Set.of("23505", "23P01");

    private final Problems problems;

    ProblemMapping(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        return problems.of(refusal);
    }

    @ServerExceptionMapper
    Response changedMeanwhile(OptimisticLockException stale) {
        return problems.of(
                CONFLICT, "changed-meanwhile", "The record was changed by someone else; read it again and retry");
    }

    /** The database keeps the invariants that two requests at one moment could break between them. */
    @ServerExceptionMapper
    Response someoneWasFaster(org.hibernate.exception.ConstraintViolationException broken) {
        return LOST_RACE.contains(String.valueOf(broken.getSQLState()))
                ? problems.of(
                        CONFLICT,
                        "changed-meanwhile",
                        "Someone else did the same or another thing first; read again and retry")
                : unexpected(broken);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid) {
        var faults = invalid.getConstraintViolations().stream()
                .map(Faults::of)
                .sorted(Faults.BY_PLACE)
                .toList();
        var detail = faults.size() == 1
                ? "One part of the request is not valid"
                : "%d parts of the request are not valid".formatted(faults.size());
        return problems.of(UNPROCESSABLE, "invalid", detail, faults);
    }

    /** Named one by one, since the framework brings a mapper of its own for some and the nearest wins. */
    @ServerExceptionMapper({
        JsonProcessingException.class,
        MismatchedInputException.class,
        InvalidFormatException.class,
        InvalidTypeIdException.class,
        UnrecognizedPropertyException.class,
        ValueInstantiationException.class
    })
    Response unreadable(JsonProcessingException unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown ->
                invalid(unknown, "unknown-field", "There is no such field here");
            case InvalidTypeIdException unknown -> invalid(unknown, "unknown-code", "There is no such choice here");
            case InvalidFormatException unknown
            when unknown.getTargetType().isEnum() ->
                invalid(unknown, "unknown-code", "This code is not one of the set; see /v1/code-sets");
            case InvalidFormatException malformed ->
                invalid(malformed, "malformed", "This is not in the form it must have");
            case ValueInstantiationException malformed ->
                invalid(malformed, "malformed", "This is not in the form it must have");
            case JsonMappingException wrongType -> {
                var fault = Fault.at(Faults.pointer(wrongType), "wrong-type", "This is not of the type it must be");
                yield problems.of(BAD_REQUEST, "unreadable", "The request cannot be read", List.of(fault));
            }
            default -> problems.of(BAD_REQUEST, "unreadable", "The request is not well-formed JSON");
        };
    }

    @ServerExceptionMapper
    Response notSignedIn(UnauthorizedException anonymous) {
        return problems.of(UNAUTHORIZED, "not-signed-in", "Send a bearer token");
    }

    @ServerExceptionMapper
    Response tokenRefused(AuthenticationFailedException refused) {
        return problems.of(UNAUTHORIZED, "token-refused", "The bearer token is not valid here, or is no longer valid");
    }

    @ServerExceptionMapper
    Response roleRefused(ForbiddenException refused) {
        return problems.of(FORBIDDEN, "role-refused", "Your role does not allow this");
    }

    @ServerExceptionMapper
    Response http(WebApplicationException http) {
        if (http.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        if (http instanceof NotFoundException && http.getCause() != null) {
            return problems.of(
                    UNPROCESSABLE,
                    "invalid-parameter",
                    "A query parameter is not in the form or of the set it must be of");
        }
        var status = Status.fromStatusCode(http.getResponse().getStatus());
        if (status == null || status.getFamily() != Status.Family.CLIENT_ERROR) {
            return unexpected(http);
        }
        var code = status.getReasonPhrase().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return problems.of(status.getStatusCode(), code, status.getReasonPhrase(), List.of());
    }

    /** A bug or a lost dependency: its cause is for the log, never for the caller. */
    @ServerExceptionMapper
    Response unexpected(Exception unexpected) {
        if (Outage.isBehind(unexpected)) {
            LOG.warnf("A dependency is away: %s", unexpected.getClass().getName());
            // Whether a commit that broke off was done cannot be told: the key makes a second attempt safe either way.
            return problems.of(new Unavailable(
                    "A part this service depends on is away; retry, a command with the same Idempotency-Key"));
        }
        LOG.error("Unexpected", Redacted.of(unexpected));
        return problems.of(INTERNAL_ERROR, "unexpected", "Something went wrong on our side; nothing was done");
    }

    private Response invalid(JsonMappingException at, String code, String detail) {
        return problems.of(
                UNPROCESSABLE,
                "invalid",
                "One part of the request is not valid",
                List.of(Fault.at(Faults.pointer(at), code, detail)));
    }
}
