package org.holdfast.platform.problem;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parts of a request must agree with each other; the request itself says how. */
@Constraint(validatedBy = Consistent.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Consistent {

    String message() default "The parts of this do not agree";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the request. */
    class Check implements ConstraintValidator<Consistent, Checked> {

        @Override
        public boolean isValid(Checked request, ConstraintValidatorContext context) {
            var findings = new Findings(context);
            request.check(findings);
            return findings.none();
        }
    }
}
