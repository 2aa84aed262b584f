package org.holdfast.caseload.restructure;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.holdfast.contracts.SiblingGroupId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** A child, or brothers and sisters, who have one social worker today: whatever changes, they have one together. */
@PlanningEntity
public class Family {

    private static final String POSTS = "posts";
    private static final WorkerId NOBODY = new WorkerId(new UUID(0, 0));

    private int number;

    private List<Bond> bonds = List.of();

    @Nullable private SiblingGroupId group;

    private WorkerId today = NOBODY;

    @Nullable private TeamId team;

    private Set<String> skills = Set.of();
    private int points;

    private List<Post> possible = List.of();

    private @Nullable Post post;

    /** For the solver, which makes copies. */
    public Family() {}

    /**
     * @param number of its own within the structure
     * @param today their social worker, who may be about to leave
     * @param team that holds them after the change
     * @param points hundredths, as they weigh with one social worker
     * @param possible who can be their social worker after the change
     */
    public Family(
            int number,
            List<Bond> bonds,
            @Nullable SiblingGroupId group,
            WorkerId today,
            @Nullable TeamId team,
            Set<String> skills,
            int points,
            List<Post> possible) {
        this.number = number;
        this.bonds = bonds;
        this.group = group;
        this.today = today;
        this.team = team;
        this.skills = skills;
        this.points = points;
        this.possible = possible;
        this.post = possible.stream()
                .filter(each -> each.workerId().equals(today))
                .findFirst()
                .orElse(null);
    }

    @PlanningId
    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    @ValueRangeProvider(id = POSTS)
    public List<Post> getPossible() {
        return possible;
    }

    /** Absent while nobody has room for them. */
    @PlanningVariable(valueRangeProviderRefs = POSTS, allowsUnassigned = true)
    public @Nullable Post getPost() {
        return post;
    }

    /** For whoever asks only about families that have somebody. */
    Post held() {
        return Objects.requireNonNull(post);
    }

    public void setPost(@Nullable Post post) {
        this.post = post;
    }

    List<Bond> bonds() {
        return bonds;
    }

    public int size() {
        return bonds.size();
    }

    @Nullable SiblingGroupId group() {
        return group;
    }

    boolean hasGroup() {
        return group != null;
    }

    public WorkerId today() {
        return today;
    }

    public @Nullable TeamId team() {
        return team;
    }

    Set<String> skills() {
        return skills;
    }

    public int points() {
        return points;
    }

    boolean waits() {
        return post == null;
    }

    boolean moves() {
        return post != null && !post.workerId().equals(today);
    }

    /** What it costs that they get to know somebody else. */
    int broken() {
        var to = post;
        return to == null || !moves()
                ? 0
                : bonds.stream()
                        .mapToInt(bond -> bond.costOfGoingTo(to.workerId()))
                        .sum();
    }

    /** How many children have a social worker of another team than the one that holds them. */
    public int awayFromTheirTeam() {
        return post == null || team == null || team.equals(post.team()) ? 0 : size();
    }

    int skillsMissing() {
        var to = post;
        return to == null
                ? 0
                : Math.toIntExact(skills.stream()
                        .filter(skill -> !to.skills().contains(skill))
                        .count());
    }
}
