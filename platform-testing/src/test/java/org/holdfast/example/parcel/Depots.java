package org.holdfast.example.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkforceEvent;
import org.holdfast.platform.origin.Origin;

/** Writes down what arrives at which depot, and rings its bell; one whose door is shut takes nothing in. */
@ApplicationScoped
public class Depots {

    private final Set<UUID> shut = ConcurrentHashMap.newKeySet();
    private final Set<UUID> rung = ConcurrentHashMap.newKeySet();
    private final Session entities;
    private final Origin origin;

    Depots(Session entities, Origin origin) {
        this.entities = entities;
        this.origin = origin;
    }

    void on(WorkforceEvent event) {
        entities.createNativeMutationQuery("insert into arrival (depot, version) values (:depot, :version)")
                .setParameter("depot", event.key().value())
                .setParameter("version", event.version())
                .executeUpdate();
        if (shut.contains(event.key().value())) {
            throw new IllegalStateException("The door is shut");
        }
        if (!origin.tellsHistory()) {
            rung.add(event.key().value());
        }
    }

    public void shut(TypedId depot) {
        shut.add(depot.value());
    }

    public void open(TypedId depot) {
        shut.remove(depot.value());
    }

    public boolean hasRung(TypedId depot) {
        return rung.contains(depot.value());
    }

    /** In the order in which they had their effect. */
    @ActivateRequestContext
    public List<Integer> arrivals(TypedId... depots) {
        return entities.createNativeQuery(
                        "select version from arrival where depot in (:depots) order by seq", Integer.class)
                .setParameterList(
                        "depots", Stream.of(depots).map(TypedId::value).toList())
                .getResultList();
    }
}
