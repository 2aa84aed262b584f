package org.holdfast.platform.access;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.GET;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.audit.ReadTrail;
import org.holdfast.platform.paging.Page;

/** Stands before every operation on a child's record: within the operation's transaction, behind the check of roles. */
@ChildRecord
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER)
class ChildRecordGuard {

    private static final String LISTED = "LISTED";

    private final Access access;
    private final ReadTrail trail;

    ChildRecordGuard(Access access, ReadTrail trail) {
        this.access = access;
        this.trail = trail;
    }

    @AroundInvoke
    Object guard(InvocationContext operation) throws Exception {
        var method = operation.getMethod();
        var action = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        var what = Optional.ofNullable(method.getAnnotation(ChildRecord.class))
                .orElseGet(() -> method.getDeclaringClass().getAnnotation(ChildRecord.class))
                .value();
        var record = Arrays.stream(operation.getParameters())
                .filter(TypedId.class::isInstance)
                .map(TypedId.class::cast)
                .findFirst();
        if (record.isEmpty()) {
            return list(operation, action, what);
        }
        var look = access.look(action, what, record.get());
        if (method.isAnnotationPresent(GET.class)) {
            trail.read(action, what, record.get().value(), look.children(), look.reason());
        }
        return operation.proceed();
    }

    private Object list(InvocationContext operation, String action, String what) throws Exception {
        var answer = operation.proceed();
        if (answer instanceof Page<?> page) {
            var rows = page.items().stream().map(AboutChildren.class::cast).toList();
            var ids = rows.stream().map(row -> row.id().value()).toList();
            var children =
                    rows.stream().flatMap(row -> row.aboutChildren().stream()).collect(Collectors.toSet());
            trail.listed(action, what, ids, children, LISTED);
        }
        return answer;
    }
}
