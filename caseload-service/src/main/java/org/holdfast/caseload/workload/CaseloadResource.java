package org.holdfast.caseload.workload;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.staff.Workers;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jspecify.annotations.Nullable;

/** How much each person has. Numbers only, but for those who may know the children behind them. */
@Path("/caseloads")
@Tag(name = "Caseload", description = "How much each worker carries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.SOCIAL_WORKER,
    Roles.SUPERVISOR,
    Roles.SERVICE_MANAGER,
    Roles.WORKFORCE,
    Roles.ACADEMY,
    Roles.LEADER
})
@RunOnVirtualThread
@Transactional
class CaseloadResource {

    private static final String LIST = "caseloads";
    private static final String CASES = "caseload-cases";

    private final Workers workers;
    private final Workloads workloads;
    private final Cursors cursors;
    private final Caller caller;

    CaseloadResource(Workers workers, Workloads workloads, Cursors cursors, Caller caller) {
        this.workers = workers;
        this.workloads = workloads;
        this.cursors = cursors;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listCaseloads",
            summary = "How much everybody has",
            description =
                    "By name. Whoever is away while children have them as their social worker is in need of cover, and never"
                            + " free.")
    public Page<CaseloadView> all(
            @QueryParam("teamId") @Parameter(description = "Only people of this team") @Nullable TeamId teamId,
            @QueryParam("coverNeeded")
                    @Parameter(description = "Only those whose children need cover", example = "true")
                    boolean coverNeeded,
            @Valid @BeanParam PageRequest page) {
        var scales = workloads.scales();
        var after = cursors.place(LIST, page.cursor);
        var loads = teamId == null ? workloads.now() : workloads.nowIn(teamId);
        var rows = loads.stream()
                .filter(load -> !coverNeeded || load.coverNeeded())
                .filter(load -> after.map(place -> isBehind(load, place)).orElse(true))
                .limit(page.limit + 1L)
                .toList();
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        load -> new Place(
                                load.worker().fullName(), load.worker().id().value()))
                .map(load -> CaseloadView.of(load, scales));
    }

    @GET
    @Path("/{workerId}")
    @Operation(
            operationId = "getCaseload",
            summary = "How much somebody has",
            description =
                    "Children they are the social worker of and points their cases weigh, against what grade, hours and"
                            + " protection allow by the policy of today.")
    public CaseloadView caseload(WorkerId workerId) {
        return CaseloadView.of(load(workerId), workloads.scales());
    }

    @GET
    @Path("/{workerId}/cases")
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
    @ChildRecord("worker")
    @Operation(
            operationId = "listCasesOfCaseload",
            summary = "The cases behind the number",
            description = "What each weighs and why. For the person and those up their line.")
    public Page<WeighedCaseView> cases(WorkerId workerId, @Valid @BeanParam PageRequest page) {
        var after = cursors.place(CASES, page.cursor);
        var rows = load(workerId).cases().stream()
                .sorted(Comparator.comparing(each -> each.held().caseId().value()))
                .filter(each -> after.map(place -> each.held().caseId().value().compareTo(place.id()) > 0)
                        .orElse(true))
                .limit(page.limit + 1L)
                .toList();
        return cursors.page(
                        CASES,
                        rows,
                        page.limit,
                        each -> new Place("", each.held().caseId().value()))
                .map(WeighedCaseView::of);
    }

    private WorkerLoad load(WorkerId workerId) {
        return workloads.of(workers.find(workerId).orElseThrow(() -> new NotFound("worker")));
    }

    private static boolean isBehind(WorkerLoad load, Place place) {
        var byName = load.worker().fullName().compareTo(place.sortKey());
        return byName > 0 || byName == 0 && load.worker().id().value().compareTo(place.id()) > 0;
    }
}
