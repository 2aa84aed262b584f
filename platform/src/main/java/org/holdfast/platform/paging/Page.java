package org.holdfast.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param nextCursor where the next page starts; absent on the last page
 */
public record Page<T>(
        List<T> items,

        @Schema(
                description = "Where the next page starts; absent on the last page",
                example = "Yk3w8sVqJt1mZQxn.dGVhbXN8MDE5OWYzYTI",
                maxLength = 2000)
        @Nullable String nextCursor) {

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), nextCursor);
    }
}
