package org.holdfast.platform.problem;

import org.jspecify.annotations.Nullable;

/** A failure as the log may hold it: where it happened, not what was said, since messages may quote what was sent. */
public final class Redacted extends RuntimeException {

    private Redacted(Throwable failure) {
        super(failure.getClass().getName(), cause(failure), false, true);
        setStackTrace(failure.getStackTrace());
    }

    public static Redacted of(Throwable failure) {
        return new Redacted(failure);
    }

    private static @Nullable Redacted cause(Throwable failure) {
        var cause = failure.getCause();
        return cause == null || cause == failure ? null : new Redacted(cause);
    }
}
