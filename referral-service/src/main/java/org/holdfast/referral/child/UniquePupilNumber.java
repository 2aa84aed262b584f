package org.holdfast.referral.child;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A check letter and twelve characters, of which the last is a letter while the number is temporary (DfE, modulus 23). */
@Constraint(validatedBy = UniquePupilNumber.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@interface UniquePupilNumber {

    String message() default "must be a unique pupil number whose check letter is right";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Holds the check. */
    class Check implements ConstraintValidator<UniquePupilNumber, String> {

        private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || holds(text.toUpperCase(Locale.ROOT));
        }

        static boolean holds(String upn) {
            if (!upn.matches("[A-Z][0-9]{11}[0-9A-Z]")) {
                return false;
            }
            var sum = 0;
            for (var position = 1; position < upn.length(); position++) {
                sum += value(upn.charAt(position)) * (position + 1);
            }
            return LETTERS.charAt(Math.floorMod(sum, LETTERS.length())) == upn.charAt(0);
        }

        /** The last place of a temporary number holds a letter, which counts by its place in the same table. */
        private static int value(char character) {
            return Character.isDigit(character) ? Character.getNumericValue(character) : LETTERS.indexOf(character);
        }
    }
}
