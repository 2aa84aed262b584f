package org.holdfast.directwork.search;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.platform.codeset.Coded;
import org.jspecify.annotations.Nullable;

/** A query parameter that takes a code of this set; otherwise JAX-RS would answer that the list itself is not found. */
@Constraint(validatedBy = OneOf.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface OneOf {

    Class<? extends Coded> value();

    String message() default "must be a code of the set; see /v1/code-sets";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares with the codes of the set. */
    class Check implements ConstraintValidator<OneOf, String> {

        private Set<String> codes = Set.of();

        @Override
        public void initialize(OneOf set) {
            codes = Stream.of(set.value().getEnumConstants()).map(Coded::code).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || codes.contains(code);
        }
    }
}
