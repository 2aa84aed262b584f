package org.holdfast.platform.problem;

import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** What does not agree within a request. */
public final class Findings {

    private final ConstraintValidatorContext context;
    private boolean none = true;

    Findings(ConstraintValidatorContext context) {
        this.context = context;
        context.disableDefaultConstraintViolation();
    }

    /**
     * @param field of the request that reports, at which the fault is shown
     * @param code stable, in words joined by hyphens
     */
    public void add(String field, String code, String detail) {
        none = false;
        context.unwrap(HibernateConstraintValidatorContext.class)
                .withDynamicPayload(code)
                .buildConstraintViolationWithTemplate(detail)
                .addPropertyNode(field)
                .addConstraintViolation();
    }

    /** By the service's clock, in England. */
    public LocalDate today() {
        return LocalDate.now(context.getClockProvider().getClock());
    }

    boolean none() {
        return none;
    }
}
