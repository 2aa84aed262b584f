package org.holdfast.platform.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a query in SQL, one for each thing that was asked for and none for what was not. A single query for every case
 * (`cast(:area as text) is null or area = :area`) is shorter, but PostgreSQL works out anew each time how to answer it, which for a list
 * takes longer than the answer.
 */
public final class Narrowing {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    public Narrowing to(String condition) {
        conditions.add(condition);
        return this;
    }

    /** @param value of the parameter in the condition; without it there is no condition */
    public Narrowing to(String condition, String parameter, @Nullable Object value) {
        return value == null ? this : to(condition, Map.of(parameter, value));
    }

    public Narrowing to(String condition, Map<String, ?> parameters) {
        values.putAll(parameters);
        return to(condition);
    }

    /** @return what stands behind `where` */
    public String sql() {
        return conditions.isEmpty() ? "true" : String.join("\n  and ", conditions);
    }

    public <R> NativeQuery<R> bind(NativeQuery<R> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
