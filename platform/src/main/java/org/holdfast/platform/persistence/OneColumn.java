package org.holdfast.platform.persistence;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.TupleTransformer;

/**
 * Queries in SQL whose answer is one column. Hibernate remembers how to read what a query answers, and for one that names a plain class
 * (`createNativeQuery(sql, UUID.class)`) never finds again what it remembered: it keeps one more for each time the query is asked,
 * looks through all of them the next time, and forgets the other queries in their place. It finds those again that are read as rows.
 */
public final class OneColumn {

    private OneColumn() {}

    public static <T> NativeQuery<T> of(EntityManager entities, String sql, Class<T> type) {
        return entities.unwrap(Session.class)
                .createNativeQuery(sql, Object[].class)
                .setTupleTransformer(new First<>(type));
    }

    /** A record, because what Hibernate remembers is found by it too. */
    private record First<T>(Class<T> type) implements TupleTransformer<T> {

        @Override
        @SuppressWarnings("NullAway") // what a query answers may be null, as without a transformer
        public T transformTuple(Object[] row, String[] names) {
            return type.cast(row[0]);
        }
    }
}
