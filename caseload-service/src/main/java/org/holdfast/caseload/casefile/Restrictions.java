package org.holdfast.caseload.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.caseload.child.Children;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;

/** Which records are restricted, and to whom. */
@ApplicationScoped
public class Restrictions implements PanacheRepositoryBase<Restriction, UUID> {

    private final Children children;

    Restrictions(Children children) {
        this.children = children;
    }

    public Optional<List<WorkerId>> namedFor(ChildId child) {
        return of(child).map(Restriction::named);
    }

    public RestrictionView restrict(ChildId child, RestrictRecord request, WorkerId by, Instant now) {
        var there = of(child);
        there.ifPresent(restriction -> restriction.say(request));
        var restriction = there.orElseGet(() -> new Restriction(child, request, by, now));
        persistAndFlush(restriction);
        return restriction.view();
    }

    public RestrictionView lift(ChildId child, WorkerId by, Instant now) {
        var restriction = of(child).orElseThrow(NotRestricted::new);
        restriction.lift(by, now);
        flush();
        return restriction.view();
    }

    /** Whichever of the child's records it was put on. */
    private Optional<Restriction> of(ChildId child) {
        var records = children.allRecordsOf(child);
        var restrictions = records.size() == 1
                ? find("childId = ?1 and liftedAt is null", records.iterator().next())
                : find("childId in ?1 and liftedAt is null order by id", records);
        return restrictions.firstResultOptional();
    }
}
