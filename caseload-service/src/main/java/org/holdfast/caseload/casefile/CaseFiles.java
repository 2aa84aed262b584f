package org.holdfast.caseload.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Every case, open and closed. */
@ApplicationScoped
public class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {

    public CaseFile get(CaseId id) {
        return find(id).orElseThrow(() -> new NotFound("case"));
    }

    public Optional<CaseFile> find(CaseId id) {
        return findByIdOptional(id.value());
    }

    public Optional<CaseFile> openFor(ChildId child) {
        return find("childId = ?1 and closedAt is null", child).firstResultOptional();
    }

    public List<CaseFile> about(ChildId child) {
        return list("childId = ?1 order by openedAt", child);
    }

    /** Cases of brothers and sisters who were referred together. */
    public List<CaseFile> fromSameReferral(ReferralId referral) {
        return list("referralId = ?1 and closedAt is null", referral);
    }

    List<CaseFile> withoutTeam() {
        return list("teamId is null and closedAt is null order by openedAt");
    }

    /** Open cases of these teams, of this person's own, and those no team holds yet where they may be seen; oldest first. */
    List<CaseFile> seenBy(Seen seen, Optional<Place> after, int limit) {
        var parameters = Parameters.with("teams", seen.teams().stream().toList())
                .and("own", seen.own().stream().map(TypedId::value).toList())
                .and("unplaced", seen.unplaced());
        var query = "closedAt is null and (teamId in :teams or id in :own or (:unplaced = true and teamId is null))"
                + (seen.onlyUnallocated() ? " and socialWorkerId is null" : "");
        return after.map(place -> find(
                        query + " and (openedAt > :at or (openedAt = :at and id > :id)) order by openedAt, id",
                        parameters.and("at", Instant.parse(place.sortKey())).and("id", place.id())))
                .orElseGet(() -> find(query + " order by openedAt, id", parameters))
                .page(0, limit)
                .list();
    }

    /** What of the cases a person may see, and wants to. */
    record Seen(Collection<TeamId> teams, Collection<CaseId> own, boolean unplaced, boolean onlyUnallocated) {}
}
