package org.holdfast.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;

/** Says what went wrong outside a request's own way, such as with one part of a request that goes on, as its answer would. */
@ApplicationScoped
public class Explanation {

    private final ProblemMapping mapping;

    Explanation(ProblemMapping mapping) {
        this.mapping = mapping;
    }

    public Problem of(Exception failure) {
        return (Problem) answer(failure).getEntity();
    }

    /** The whole answer, with the header that says when to come back. */
    public Response answer(Exception failure) {
        return switch (failure) {
            case Refusal refusal -> mapping.refused(refusal);
            case OptimisticLockException stale -> mapping.changedMeanwhile(stale);
            case org.hibernate.exception.ConstraintViolationException broken -> mapping.someoneWasFaster(broken);
            case ConstraintViolationException invalid -> mapping.invalid(invalid);
            case JsonProcessingException unreadable -> mapping.unreadable(unreadable);
            case RuntimeException unexpected -> mapping.unexpected(unexpected);
            default -> throw new IllegalStateException(failure);
        };
    }
}
