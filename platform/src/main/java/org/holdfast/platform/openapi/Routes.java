package org.holdfast.platform.openapi;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Numbered;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.http.Retiring;
import org.holdfast.platform.http.Versioned;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Page;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** What the code behind an operation says about it: who may call it, and which headers it reads and writes. */
final class Routes {

    private static final DotName OPERATION = DotName.createSimple(Operation.class);
    private static final DotName ROLES = DotName.createSimple(RolesAllowed.class);

    private static final DotName RETIRING = DotName.createSimple(Retiring.class);

    private final IndexView index;
    private final Map<String, MethodInfo> methods = new HashMap<>();

    Routes(IndexView index) {
        this.index = index;
        index.getAnnotations(OPERATION).stream()
                .filter(operation -> operation.target().kind() == AnnotationTarget.Kind.METHOD)
                .filter(operation -> operation.value("operationId") != null)
                .forEach(operation -> methods.put(
                        operation.value("operationId").asString(),
                        operation.target().asMethod()));
    }

    Optional<Route> of(String operationId) {
        return Optional.ofNullable(methods.get(operationId)).map(Route::new);
    }

    /** The method behind an operation. */
    final class Route {

        private final MethodInfo method;

        private Route(MethodInfo method) {
            this.method = method;
        }

        String whoMayCall() {
            var onMethod = method.declaredAnnotation(ROLES);
            var roles = onMethod == null ? method.declaringClass().declaredAnnotation(ROLES) : onMethod;
            return roles == null
                    ? "For everyone who has signed in."
                    : "Roles: %s."
                            .formatted(Arrays.stream(roles.value().asStringArray())
                                    .map("`%s`"::formatted)
                                    .collect(Collectors.joining(", ")));
        }

        boolean isRetiring() {
            return method.hasDeclaredAnnotation(RETIRING)
                    || method.declaringClass().hasDeclaredAnnotation(RETIRING);
        }

        boolean readsIfMatch() {
            return uses(Precondition.class);
        }

        boolean readsIdempotencyKey() {
            return uses(Idempotency.class);
        }

        boolean answersPage() {
            return method.returnType().name().equals(DotName.createSimple(Page.class));
        }

        boolean answersVersion() {
            return answers(Versioned.class);
        }

        boolean answersPlace() {
            return answers(Identified.class) || answers(Numbered.class);
        }

        private boolean uses(Class<?> part) {
            var name = DotName.createSimple(part);
            return method.declaringClass().constructors().stream()
                    .flatMap(constructor -> constructor.parameterTypes().stream())
                    .anyMatch(type -> type.name().equals(name));
        }

        private boolean answers(Class<?> view) {
            return isA(method.returnType().name(), DotName.createSimple(view));
        }

        private boolean isA(DotName type, DotName wanted) {
            var known = index.getClassByName(type);
            return type.equals(wanted)
                    || known != null && known.interfaceNames().stream().anyMatch(above -> isA(above, wanted));
        }
    }
}
