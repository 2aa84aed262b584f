package org.holdfast.workforce.candidate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.persistence.OneColumn;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.workforce.team.Teams;

/** Everyone who wants or wanted to come. */
@ApplicationScoped
class Candidates implements PanacheRepositoryBase<Candidate, UUID> {

    private final Teams teams;

    Candidates(Teams teams) {
        this.teams = teams;
    }

    /** Whoever applies does so with a team that is open, or planned and recruiting. */
    Candidate add(CandidateId id, AddCandidate request, WorkerId by) {
        if (!teams.takesPeople(request.teamId())) {
            throw new NoTeamToRecruit();
        }
        var candidate = new Candidate(id, request, by);
        persistAndFlush(candidate);
        return candidate;
    }

    Candidate get(CandidateId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("candidate"));
    }

    /** In the order in which they were recorded. */
    List<Candidate> after(CandidateFilter filter, Optional<Place> place, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from candidate
                        where (cast(:stage as text) is null or stage = cast(:stage as text))
                          and (cast(:team as uuid) is null or team_id = cast(:team as uuid))
                          and (cast(:id as uuid) is null or id > cast(:id as uuid))
                        order by id limit :limit
                        """, Candidate.class)
                .setParameter("stage", filter.stage())
                .setParameter("team", filter.team())
                .setParameter("id", place.map(Place::id).orElse(null))
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Everyone who was turned down or withdrew and is not forgotten yet. */
    List<Candidate> inVain() {
        return list(
                "stage in ?1 and erasedOn is null order by id",
                List.of(CandidateStage.DECLINED, CandidateStage.WITHDREW));
    }

    /** Two offers at once must not both find the last post of a team: the second waits for the first. */
    void hold(TeamId team) {
        var _ = OneColumn.of(
                        getEntityManager(),
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:team, 8))",
                        Integer.class)
                .setParameter("team", team.value().toString())
                .getSingleResult();
    }

    /** Of a team's posts on a day, what nobody in post will hold and nobody has been offered, in full-time equivalents. */
    BigDecimal free(TeamId team, LocalDate day) {
        return OneColumn.of(getEntityManager(), """
                        select coalesce((select sum(fte) from post
                                         where team_id = :team and opened_on <= :day and (closed_on is null or closed_on > :day)), 0)
                             - coalesce((select sum(fte) from staff_member
                                         where team_id = :team and contract <> 'AGENCY' and grade <> 'STUDENT' and started_on <= :day
                                           and (last_day is null or last_day >= :day)), 0)
                             - coalesce((select sum(fte) from candidate
                                         where team_id = :team and stage in ('OFFERED', 'ACCEPTED')), 0)
                        """, BigDecimal.class)
                .setParameter("team", team.value())
                .setParameter("day", day)
                .getSingleResult();
    }

    List<RecruitmentFigures> figures(LocalDate since) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select grade,
                               count(*) filter (where stage in ('APPLIED', 'SHORTLISTED', 'INTERVIEWED')),
                               count(*) filter (where stage in ('OFFERED', 'ACCEPTED')),
                               coalesce(sum(fte) filter (where stage in ('OFFERED', 'ACCEPTED')), 0),
                               coalesce(sum(fte) filter (where stage in ('OFFERED', 'ACCEPTED') and beyond_posts_because is not null), 0),
                               count(*) filter (where stage = 'JOINED' and starts_on >= :since),
                               percentile_disc(0.5) within group (order by starts_on - applied_on)
                                   filter (where stage = 'JOINED' and starts_on >= :since)
                        from candidate group by grade order by grade
                        """, Object[].class)
                .setParameter("since", since)
                .getResultStream()
                .map(RecruitmentFigures::of)
                .toList();
    }
}
