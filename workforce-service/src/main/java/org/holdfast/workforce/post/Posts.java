package org.holdfast.workforce.post;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.workforce.staff.Grade;
import org.holdfast.workforce.team.Teams;

/** All posts, those that were taken away among them. */
@ApplicationScoped
public class Posts implements PanacheRepositoryBase<Post, UUID> {

    private final Teams teams;

    Posts(Teams teams) {
        this.teams = teams;
    }

    /** A team that is open, or planned and recruiting, is given a post. */
    PostId open(PostId id, OpenPost request) {
        if (!teams.takesPeople(request.teamId())) {
            throw new NoTeamForPost();
        }
        persistAndFlush(new Post(id, request));
        return id;
    }

    Post get(PostId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("post"));
    }

    List<Post> after(Optional<Place> place, int limit) {
        return place.map(after -> find("id > ?1 order by id", after.id()))
                .orElseGet(() -> find("order by id"))
                .page(0, limit)
                .list();
    }

    /** Whether the team has a post of this grade that is hard to fill, on that day. */
    public boolean isHardToFill(TeamId team, Grade grade, LocalDate day) {
        return count(
                        "teamId = ?1 and grade = ?2 and demand = ?3 and openedOn <= ?4 and (closedOn is null or closedOn > ?4)",
                        team,
                        grade,
                        Demand.HARD_TO_FILL,
                        day)
                > 0;
    }

    /** What each team is meant to have on a day, has, and lacks; the largest gap first. */
    List<VacancyView> vacancies(LocalDate day) {
        return getSession()
                .createNativeQuery("""
                        select p.team_id, sum(p.fte), coalesce(max(h.fte), 0), coalesce(max(h.agency), 0),
                               count(*) filter (where p.demand = 'HARD_TO_FILL'),
                               coalesce((select sum(c.fte) from candidate c
                                         where c.team_id = p.team_id and c.stage in ('OFFERED', 'ACCEPTED')), 0)
                        from post p left join (
                            select team_id, sum(fte) filter (where contract <> 'AGENCY') as fte,
                                   sum(fte) filter (where contract = 'AGENCY') as agency
                            from staff_member where grade <> 'STUDENT' and started_on <= :day and (last_day is null or last_day >= :day)
                            group by team_id
                        ) h on h.team_id = p.team_id
                        where p.opened_on <= :day and (p.closed_on is null or p.closed_on > :day)
                        group by p.team_id
                        order by sum(p.fte) - coalesce(max(h.fte), 0) desc, p.team_id
                        """, Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .map(row -> VacancyView.of(
                        new TeamId((UUID) row[0]),
                        (BigDecimal) row[1],
                        (BigDecimal) row[2],
                        (BigDecimal) row[3],
                        ((Number) row[4]).intValue(),
                        (BigDecimal) row[5]))
                .toList();
    }
}
