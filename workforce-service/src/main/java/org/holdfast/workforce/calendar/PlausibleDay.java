package org.holdfast.workforce.calendar;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** A day in the working life of somebody who works here now; a slip of the keyboard in the year is not one. */
@Documented
@Constraint(validatedBy = PlausibleDay.Range.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface PlausibleDay {

    String message() default "must lie between 1950 and ten years from now";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** From the first day on which a person at work today can have started, as far ahead as anybody plans. */
    class Range implements ConstraintValidator<PlausibleDay, LocalDate> {

        private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
        private static final int YEARS_AHEAD = 10;

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            var last = WorkingDays.dayOf(context.getClockProvider().getClock().instant())
                    .plusYears(YEARS_AHEAD);
            return day == null || !day.isBefore(FIRST) && !day.isAfter(last);
        }
    }
}
