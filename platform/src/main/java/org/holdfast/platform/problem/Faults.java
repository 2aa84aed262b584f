package org.holdfast.platform.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.holdfast.platform.problem.Problem.Fault;
import org.jspecify.annotations.Nullable;

/** Turns paths of the validator and of the JSON parser into JSON Pointers (RFC 6901, as URI fragments). */
final class Faults {

    static final Comparator<Fault> BY_PLACE =
            Comparator.comparing(Faults::place).thenComparing(Fault::code);

    private static final Pattern FIELD_NAME = Pattern.compile("[a-z][A-Za-z0-9_]{0,39}");

    private Faults() {}

    static Fault of(ConstraintViolation<?> violation) {
        var code = code(violation);
        var inBody = nodes(violation.getPropertyPath())
                .filter(node -> node.getKind() != ElementKind.METHOD && node.getKind() != ElementKind.PARAMETER)
                .flatMap(Faults::steps)
                .toList();
        return inBody.isEmpty() || isParameterBean(violation)
                ? new Fault(null, lastName(violation.getPropertyPath()), code, violation.getMessage())
                : Fault.at("#" + String.join("", inBody), code, violation.getMessage());
    }

    private static String code(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
        var named = detailed.getDynamicPayload(String.class);
        return named == null
                ? Refusal.codeOf(
                        violation.getConstraintDescriptor().getAnnotation().annotationType())
                : named;
    }

    /** Ends at the first step that is no name of a field: what somebody typed there may be a child's, and is not repeated. */
    static String pointer(JsonMappingException at) {
        return at.getPath().stream()
                .takeWhile(step -> step.getFieldName() == null
                        || FIELD_NAME.matcher(step.getFieldName()).matches())
                .map(step ->
                        step.getFieldName() == null ? String.valueOf(step.getIndex()) : escape(step.getFieldName()))
                .map("/"::concat)
                .collect(Collectors.joining("", "#", ""));
    }

    private static boolean isParameterBean(ConstraintViolation<?> violation) {
        return violation.getLeafBean() != null
                && violation.getLeafBean().getClass().isAnnotationPresent(FromParameters.class);
    }

    private static Stream<String> steps(Path.Node node) {
        var name = node.getName() == null || node.getKind() == ElementKind.CONTAINER_ELEMENT
                ? Stream.<String>empty()
                : Stream.of("/" + escape(node.getName()));
        var index = node.getIndex() == null ? Stream.<String>empty() : Stream.of("/" + node.getIndex());
        return Stream.concat(index, name);
    }

    private static @Nullable String lastName(Path path) {
        return nodes(path).map(Path.Node::getName).filter(Objects::nonNull).reduce("", (_, name) -> name);
    }

    private static Stream<Path.Node> nodes(Path path) {
        return StreamSupport.stream(path.spliterator(), false);
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String place(Fault fault) {
        return Objects.requireNonNullElse(fault.pointer(), String.valueOf(fault.parameter()));
    }
}
