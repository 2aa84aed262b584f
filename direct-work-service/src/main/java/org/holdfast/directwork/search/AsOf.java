package org.holdfast.directwork.search;

import java.util.function.Supplier;

/**
 * What was made of a table, for as long as the table stands as it did.
 *
 * @param <T> what is made of it
 */
final class AsOf<T> {

    private volatile Made<T> last;

    AsOf(T before) {
        last = new Made<>("", before);
    }

    private record Made<T>(String edition, T of) {}

    /** @param edition of the table, another one as soon as a row is another: it may have changed a moment ago, by another replica */
    T get(String edition, Supplier<T> make) {
        var made = last;
        if (!made.edition().equals(edition)) {
            made = new Made<>(edition, make.get());
            last = made;
        }
        return made.of();
    }
}
