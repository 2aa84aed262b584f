package org.holdfast.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ErasureEvent;
import org.holdfast.contracts.ErasureEvent.ErasureAuthorised;
import org.holdfast.contracts.ErasureEvent.ErasureCarriedOut;
import org.holdfast.contracts.ErasureEvent.ErasureHeldBack;
import org.holdfast.contracts.ErasureId;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.privacy.Retention.Kept;

/**
 * Erases what this service holds of a child. The keeper of the case record goes first, and says no where the law makes it keep the
 * record; the others follow it. So a record is erased everywhere or nowhere.
 */
@ApplicationScoped
class Erasing {

    private final Session entities;
    private final Erasures done;
    private final Retention retention;
    private final Outbox outbox;
    private final Event<Erased> erased;
    private final Clock clock;
    private final String service;
    private final String keeper;

    Erasing(
            Session entities,
            Erasures done,
            Retention retention,
            Outbox outbox,
            Event<Erased> erased,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "holdfast.erasure.keeper", defaultValue = "caseload-service") String keeper) {
        this.entities = entities;
        this.done = done;
        this.retention = retention;
        this.outbox = outbox;
        this.erased = erased;
        this.clock = clock;
        this.service = service;
        this.keeper = keeper;
    }

    void on(ErasureEvent event) {
        switch (event) {
            case ErasureAuthorised authorised when service.equals(keeper) -> decide(authorised);
            case ErasureCarriedOut first
            when first.service().equals(keeper) && !service.equals(keeper) ->
                carryOut(first.erasureId(), first.childId(), first.childIds(), first.version());
            case ErasureAuthorised _, ErasureCarriedOut _, ErasureHeldBack _ -> {}
        }
    }

    /** After a backup of before was restored; what is gone already is none the worse for it. */
    int repeat(ErasureId erasure, Collection<ChildId> children) {
        var rows = erase(children);
        done.keep(erasure, children, rows, clock.instant());
        return rows;
    }

    private void decide(ErasureAuthorised authorised) {
        var kept = authorised.whateverIsKept()
                ? Optional.<Kept>empty()
                : retention.of(new HashSet<>(authorised.childIds()));
        if (kept.isPresent()) {
            outbox.publish(new ErasureHeldBack(
                    authorised.erasureId(),
                    authorised.childId(),
                    service,
                    kept.get().rule(),
                    kept.get().until(),
                    clock.instant(),
                    authorised.version()));
        } else {
            carryOut(authorised.erasureId(), authorised.childId(), authorised.childIds(), authorised.version());
        }
    }

    private void carryOut(ErasureId erasure, ChildId child, List<ChildId> children, int version) {
        var rows = repeat(erasure, children);
        outbox.publish(new ErasureCarriedOut(erasure, child, children, service, rows, clock.instant(), version));
    }

    /** What was made last goes first, so that nothing points to what is gone. */
    private int erase(Collection<ChildId> children) {
        var ids = children.stream().map(ChildId::value).toArray(UUID[]::new);
        entities.flush();
        var rows = statements().mapToInt(statement -> execute(statement, ids)).sum();
        entities.clear();
        erased.fire(new Erased(new HashSet<>(children)));
        return rows;
    }

    private static Stream<String> statements() {
        return DataMap.places().reversed().stream().flatMap(place -> place.erasing().stream());
    }

    private int execute(String statement, UUID[] children) {
        return entities.createNativeMutationQuery(statement)
                .setParameter("children", children)
                .executeUpdate();
    }
}
