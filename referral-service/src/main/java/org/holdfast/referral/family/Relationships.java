package org.holdfast.referral.family;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.problem.NotFound;

/** Who is what to whom. */
@ApplicationScoped
class Relationships implements PanacheRepositoryBase<Relationship, UUID> {

    Relationship get(RelationshipId id, Collection<ChildId> records) {
        return findByIdOptional(id.value())
                .filter(relationship -> relationship.concerns(records))
                .orElseThrow(() -> new NotFound("relationship"));
    }

    /** From either end; those that stand first. */
    List<Relationship> of(Collection<ChildId> records) {
        return list(
                "childId in ?1 or party.partyChildId in ?2 order by untilDay desc nulls first, recordedAt, id",
                records,
                records.stream().map(TypedId::value).toList());
    }

    boolean isSaid(Collection<ChildId> records, Party party, Kinship kinship) {
        return count(
                        "childId in ?1 and (party.partyChildId = ?2 or party.partyPersonId = ?3) and kinship = ?4"
                                + " and untilDay is null and error.at is null",
                        records,
                        party.partyChildId(),
                        party.partyPersonId(),
                        kinship)
                > 0;
    }
}
