package org.holdfast.platform.testing;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jboss.logging.MDC;

/** What the database is asked for the requests whose ids a test has chosen for it. */
@PersistenceUnitExtension
public class StatementsOfRequests implements StatementInspector {

    public static final String COUNTED = "counted-";

    private static final Map<String, List<String>> SEEN = new ConcurrentHashMap<>();

    public static List<String> of(String requestId) {
        return SEEN.getOrDefault(requestId, List.of());
    }

    @Override
    public String inspect(String sql) {
        if (MDC.get("requestId") instanceof String request && request.startsWith(COUNTED)) {
            SEEN.computeIfAbsent(request, _ -> new CopyOnWriteArrayList<>()).add(sql);
        }
        return sql;
    }
}
