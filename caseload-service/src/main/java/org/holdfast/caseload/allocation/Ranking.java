package org.holdfast.caseload.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.holdfast.caseload.allocation.AllocationOptionList.Consultant;
import org.holdfast.caseload.allocation.AllocationOptionList.ConsultantProposal;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.workload.Scales;
import org.holdfast.caseload.workload.WorkerLoad;
import org.holdfast.caseload.workload.Workloads;

/** Puts together, for one case, who could become the child's social worker and whether a consultant should stand beside them. */
@ApplicationScoped
class Ranking {

    private final Workloads workloads;
    private final Candidates candidates;
    private final Allocations allocations;

    Ranking(Workloads workloads, Candidates candidates, Allocations allocations) {
        this.workloads = workloads;
        this.candidates = candidates;
        this.allocations = allocations;
    }

    AllocationOptionList of(CaseFile file, OptionsWithin within) {
        var scales = workloads.scales();
        var earlier = candidates.earlier(file);
        var loads = candidates.asked(file, within, earlier.keySet(), scales);
        var weight = scales.weightOf(file.state());
        return new AllocationOptionList(
                AllocationOptions.rank(
                        candidates.socialWorkersFor(file, earlier, scales, loads),
                        file.state(),
                        file.skillsWanted(),
                        scales),
                weight,
                proposal(file, scales, loads, weight).orElse(null));
    }

    private Optional<ConsultantProposal> proposal(
            CaseFile file, Scales scales, List<WorkerLoad> loads, BigDecimal weight) {
        var complexity = file.state().complexity();
        var hasOne = allocations.currentOn(file.id()).stream().anyMatch(each -> each.role() == Role.CONSULTANT);
        if (hasOne || !scales.policy().consultant().isCrossedBy(complexity, weight)) {
            return Optional.empty();
        }
        var people = candidates.consultants(file, scales, loads).stream()
                .map(load -> new Consultant(load.worker().id(), load.worker().fullName(), load.workload()))
                .toList();
        return Optional.of(new ConsultantProposal(
                "%s; the case weighs %s points by itself".formatted(complexity.label(), weight.toPlainString()),
                people));
    }
}
