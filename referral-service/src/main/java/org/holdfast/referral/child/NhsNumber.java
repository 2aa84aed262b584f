package org.holdfast.referral.child;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Ten digits, spaces allowed, of which the last checks the others (NHS data dictionary, modulus 11). */
@Constraint(validatedBy = NhsNumber.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@interface NhsNumber {

    String message() default "must be an NHS number whose check digit is right";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Holds the check. */
    class Check implements ConstraintValidator<NhsNumber, String> {

        private static final int CHECKED_DIGITS = 9;

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || holds(digits(text));
        }

        static String digits(String text) {
            return text.replace(" ", "");
        }

        static boolean holds(String digits) {
            if (!digits.matches("[0-9]{10}")) {
                return false;
            }
            var sum = 0;
            for (var position = 0; position < CHECKED_DIGITS; position++) {
                sum += Character.getNumericValue(digits.charAt(position)) * (10 - position);
            }
            var check = (11 - sum % 11) % 11;
            return check == Character.getNumericValue(digits.charAt(CHECKED_DIGITS));
        }
    }
}
