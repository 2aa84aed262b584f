package org.holdfast.caseload.restructure;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everyone who holds children, and everyone they hold, once the change has come. What is public here is for the solver, which reads and
 * writes it by code of its own.
 */
@PlanningSolution
public class Structure {

    private List<Post> posts = List.of();

    private List<Family> families = List.of();

    private ConstraintWeightOverrides<HardMediumSoftScore> weights = ConstraintWeightOverrides.none();

    private @Nullable HardMediumSoftScore score;

    public Structure() {}

    public Structure(List<Post> posts, List<Family> families, Map<Wish, Integer> wishes) {
        this.posts = posts;
        this.families = families;
        Map<String, HardMediumSoftScore> soft = wishes.entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().code(), each -> HardMediumSoftScore.ofSoft(each.getValue())));
        this.weights = ConstraintWeightOverrides.of(soft);
    }

    @ProblemFactCollectionProperty
    public List<Post> getPosts() {
        return posts;
    }

    @PlanningEntityCollectionProperty
    public List<Family> getFamilies() {
        return families;
    }

    public ConstraintWeightOverrides<HardMediumSoftScore> getWeights() {
        return weights;
    }

    @PlanningScore
    public @Nullable HardMediumSoftScore getScore() {
        return score;
    }

    public void setPosts(List<Post> posts) {
        this.posts = posts;
    }

    public void setFamilies(List<Family> families) {
        this.families = families;
    }

    public void setWeights(ConstraintWeightOverrides<HardMediumSoftScore> weights) {
        this.weights = weights;
    }

    public void setScore(@Nullable HardMediumSoftScore score) {
        this.score = score;
    }
}
