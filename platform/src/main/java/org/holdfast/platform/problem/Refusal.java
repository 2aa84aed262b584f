package org.holdfast.platform.problem;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that was asked for and is not done. Its code is the name of its class: `CapacityExceeded`, `capacity-exceeded`. */
public abstract class Refusal extends RuntimeException {

    private final ProblemStatus status;
    private final @Nullable String pointer;

    Refusal(ProblemStatus status, String detail, @Nullable String pointer) {
        super(detail);
        this.status = status;
        this.pointer = pointer;
    }

    ProblemStatus status() {
        return status;
    }

    public String code() {
        return codeOf(getClass());
    }

    public String detail() {
        var detail = getMessage();
        return detail == null ? code() : detail;
    }

    /** Which part of the request the rule is about, where there is one. */
    @Nullable String pointer() {
        return pointer;
    }

    /** The code that problems of this type carry. */
    public static String codeOf(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
