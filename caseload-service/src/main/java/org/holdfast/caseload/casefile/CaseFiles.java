package org.holdfast.caseload.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.holdfast.caseload.child.Children;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.SiblingGroupId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Every case, open and closed. */
@ApplicationScoped
public class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {

    private static final String SEEN = """
            closedAt is null
            and (id in :own
                 or ((teamId in :teams or (:unplaced = true and teamId is null))
                     and childId not in (select r.childId from Restriction r
                                         where r.liftedAt is null and not array_contains(r.named, :me))))
            """;

    private final Children children;

    CaseFiles(Children children) {
        this.children = children;
    }

    public CaseFile get(CaseId id) {
        return find(id).orElseThrow(() -> new NotFound("case"));
    }

    public Optional<CaseFile> find(CaseId id) {
        return findByIdOptional(id.value());
    }

    /** The children whose cases these are. */
    public Set<ChildId> childrenIn(Collection<CaseId> ids) {
        return list("id in ?1", ids.stream().map(TypedId::value).toList()).stream()
                .map(CaseFile::childId)
                .collect(Collectors.toSet());
    }

    /** The child's open case, under whichever of the child's records it was opened. */
    public Optional<CaseFile> openFor(ChildId child) {
        return allOpenFor(child).stream().findFirst();
    }

    /** More than one where two records that each had an open case turned out to be one child's. */
    List<CaseFile> allOpenFor(ChildId child) {
        return ofChild(child, "and closedAt is null order by openedAt, id");
    }

    public List<CaseFile> about(ChildId child) {
        return ofChild(child, "order by openedAt");
    }

    /** Nearly every child has one record, and what holds no list becomes SQL once and not at every question. */
    private List<CaseFile> ofChild(ChildId child, String narrowed) {
        var records = children.allRecordsOf(child);
        return records.size() == 1
                ? list("childId = ?1 " + narrowed, records.iterator().next())
                : list("childId in ?1 " + narrowed, records);
    }

    /** Something was added to a case that changes nothing of what it is. Returns its new version. */
    public int touch(CaseId id, Instant now) {
        var file = get(id);
        return file.isOpen() ? file.stepped(now) : file.version();
    }

    /** Of the open cases of brothers and sisters. */
    public Set<WorkerId> socialWorkersOf(SiblingGroupId group) {
        return list("siblingGroupId = ?1 and closedAt is null and socialWorkerId is not null", group.value()).stream()
                .flatMap(file -> file.socialWorkerId().stream())
                .collect(Collectors.toSet());
    }

    public List<CaseFile> ofSocialWorker(WorkerId worker) {
        return list("socialWorkerId = ?1 and closedAt is null order by openedAt, id", worker);
    }

    /** Open cases that these teams hold, and those whose social worker this is; a restricted one only for who may read it. */
    public List<CaseFile> heldBy(Collection<TeamId> teams, WorkerId worker) {
        return find(
                        SEEN,
                        Parameters.with("teams", List.copyOf(teams))
                                .and(
                                        "own",
                                        ofSocialWorker(worker).stream()
                                                .map(file -> file.id().value())
                                                .toList())
                                .and("unplaced", false)
                                .and("me", worker.value()))
                .list();
    }

    public List<CaseFile> openOf(Collection<CaseType> types) {
        return list("status.type in ?1 and closedAt is null order by openedAt, id", types);
    }

    /** All open cases in parts: those after this one. */
    public List<CaseFile> openAfter(@Nullable CaseId last, int limit) {
        return (last == null
                        ? find("closedAt is null order by id")
                        : find("closedAt is null and id > ?1 order by id", last.value()))
                .page(0, limit)
                .list();
    }

    List<CaseFile> withoutTeam() {
        return list("teamId is null and closedAt is null order by openedAt");
    }

    /** Cases without a team although one works where the child lives, unless somebody is at work on them. */
    List<CaseFile> passedOver() {
        return getSession().createNativeQuery("""
                        select c.* from case_file c join child on child.child_id = c.child_id
                        where c.team_id is null and c.closed_at is null
                          and exists (select 1 from team
                                      where team.open and team.postcode_sectors @> array[left(child.postcode, -2)])
                        order by c.opened_at limit 200 for update of c skip locked
                        """, CaseFile.class).getResultList();
    }

    /** Open cases of these teams, of this person's own, and those no team holds yet where they may be seen; oldest first. */
    List<CaseFile> seenBy(Seen seen, Optional<Place> after, int limit) {
        var parameters = Parameters.with("teams", seen.teams().stream().toList())
                .and("own", seen.own().stream().map(TypedId::value).toList())
                .and("unplaced", seen.unplaced())
                .and("me", seen.me().value());
        var query = new StringBuilder(SEEN);
        seen.wanted().narrow(query, parameters);
        after.ifPresent(place -> {
            query.append(" and (openedAt > :at or (openedAt = :at and id > :id))");
            parameters.and("at", Instant.parse(place.sortKey())).and("id", place.id());
        });
        return find(query.append(" order by openedAt, id").toString(), parameters)
                .page(0, limit)
                .list();
    }

    /** By whom the open cases of these children are held, as far as it concerns this person. */
    public Held held(Collection<ChildId> children, WorkerId person) {
        var row = getSession()
                .createNativeQuery("""
                        with recursive held as (
                            select team_id from case_file where child_id = any (:children) and closed_at is null
                        ), line as (
                            select practice_supervisor_id as worker_id from team where team_id in (select team_id from held)
                            union
                            select w.supervisor_id from line l join worker w on w.worker_id = l.worker_id
                        )
                        select exists (select 1 from line where worker_id = :person) as led,
                               exists (select 1 from held where team_id is null) as unplaced
                        """, Object[].class)
                .setParameter("children", children.stream().map(TypedId::value).toArray(UUID[]::new))
                .setParameter("person", person.value())
                .getSingleResult();
        return new Held((Boolean) row[0], (Boolean) row[1]);
    }

    /**
     * @param byTheirTeam whether the person is the practice supervisor of a team that holds one of the cases, or stands above them
     * @param byNoTeam whether one of the cases has no team yet
     */
    public record Held(boolean byTheirTeam, boolean byNoTeam) {}

    /** What of the cases a person may see, and wants to. */
    record Seen(Collection<TeamId> teams, Collection<CaseId> own, boolean unplaced, WorkerId me, WantedCases wanted) {}
}
