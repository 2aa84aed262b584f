package org.holdfast.caseload.restructure;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.util.Objects;

/**
 * What a proposal must keep, and what it tries for. Who can be whose social worker is not asked here: a family is only offered to
 * who may have it.
 */
public class Rules implements ConstraintProvider {

    static final String ROOM = "ROOM";
    static final String POINTS_ROOM = "POINTS_ROOM";
    static final String SOMEBODY = "SOMEBODY";

    /** The solver makes its own. */
    public Rules() {}

    @Override
    public Constraint[] defineConstraints(ConstraintFactory given) {
        return new Constraint[] {
            room(given),
            pointsRoom(given),
            somebody(given),
            keep(given),
            together(given),
            team(given),
            even(given),
            skills(given)
        };
    }

    private static Constraint room(ConstraintFactory given) {
        return given.forEach(Family.class)
                .groupBy(Family::held, sum(Family::size))
                .filter((post, children) -> children > post.room())
                .penalize(HardMediumSoftScore.ONE_HARD, (post, children) -> children - post.room())
                .asConstraint(ROOM);
    }

    private static Constraint pointsRoom(ConstraintFactory given) {
        return given.forEach(Family.class)
                .groupBy(Family::held, sum(Family::points))
                .filter((post, points) -> points > post.pointsRoom())
                .penalize(HardMediumSoftScore.ONE_HARD, (post, points) -> points - post.pointsRoom())
                .asConstraint(POINTS_ROOM);
    }

    private static Constraint somebody(ConstraintFactory given) {
        return given.forEachIncludingUnassigned(Family.class)
                .filter(Family::waits)
                .penalize(HardMediumSoftScore.ONE_MEDIUM, Family::size)
                .asConstraint(SOMEBODY);
    }

    private static Constraint keep(ConstraintFactory given) {
        return given.forEach(Family.class)
                .filter(Family::moves)
                .penalize(HardMediumSoftScore.ONE_SOFT, Family::broken)
                .asConstraint(Wish.KEEP_RELATIONSHIPS.code());
    }

    private static Constraint together(ConstraintFactory given) {
        return given.forEach(Family.class)
                .filter(Family::hasGroup)
                .join(
                        given.forEach(Family.class).filter(Family::hasGroup),
                        equal(Family::group),
                        lessThan(Family::getNumber))
                .filter((one, other) -> !Objects.equals(one.getPost(), other.getPost()))
                .penalize(HardMediumSoftScore.ONE_SOFT)
                .asConstraint(Wish.BROTHERS_AND_SISTERS.code());
    }

    private static Constraint team(ConstraintFactory given) {
        return given.forEach(Family.class)
                .filter(family -> family.awayFromTheirTeam() > 0)
                .penalize(HardMediumSoftScore.ONE_SOFT, Family::awayFromTheirTeam)
                .asConstraint(Wish.TEAM_OF_THE_AREA.code());
    }

    private static Constraint even(ConstraintFactory given) {
        return given.forEach(Family.class)
                .groupBy(Family::held, sum(Family::points))
                .penalize(HardMediumSoftScore.ONE_SOFT, Reckoning::unevenness)
                .asConstraint(Wish.EVEN_CASELOADS.code());
    }

    private static Constraint skills(ConstraintFactory given) {
        return given.forEach(Family.class)
                .filter(family -> family.skillsMissing() > 0)
                .penalize(HardMediumSoftScore.ONE_SOFT, Family::skillsMissing)
                .asConstraint(Wish.SKILLS.code());
    }
}
