package org.holdfast.caseload.policy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.CaseloadPolicyId;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.Moment;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The caseload policy. */
@Path("/caseload-policies")
@Tag(name = "Caseload policy", description = "How much is right for whom, and what a case weighs")
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
class CaseloadPolicyResource {

    private static final String LIST = "caseload-policies";

    private final CaseloadPolicies policies;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    CaseloadPolicyResource(
            CaseloadPolicies policies,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.policies = policies;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.SERVICE_MANAGER, Roles.LEADER})
    @ResponseStatus(201)
    @APIResponseSchema(value = CaseloadPolicyView.class, responseCode = "201")
    @Operation(
            operationId = "adoptCaseloadPolicy",
            summary = "Adopt a policy",
            description =
                    "It counts from its first day, today or later. What was in force before stays as it was, so that past"
                            + " months are weighed as they were.")
    public CaseloadPolicyView adopt(@Valid @NotNull AdoptPolicy request) {
        return idempotency.accept(
                request, () -> create(request), id -> policies.get(id).view(), CaseloadPolicyId::new);
    }

    @GET
    @Operation(
            operationId = "listCaseloadPolicies",
            summary = "Every version of the policy",
            description = "Planned, in force and past, the latest first.")
    public Page<CaseloadPolicyView> all(@Valid @BeanParam PageRequest page) {
        var rows = policies.latestFirst(cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        policy -> new Place(
                                policy.effectiveFrom().toString(), policy.id().value()))
                .map(CaseloadPolicy::view);
    }

    @GET
    @Path("/in-force")
    @Operation(
            operationId = "getCaseloadPolicyInForce",
            summary = "The policy that counts now",
            description = "Or, with `at`, the one that counted then.")
    public CaseloadPolicyView inForce(
            @QueryParam("at")
                    @Parameter(description = "A moment; now where absent", example = "2026-06-30T12:00:00Z")
                    @Nullable Moment at) {
        return policies.at(at == null ? clock.instant() : at.instant()).view();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCaseloadPolicy", summary = "One version", description = "With everything it says.")
    public CaseloadPolicyView policy(CaseloadPolicyId id) {
        return policies.get(id).view();
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Roles.SERVICE_MANAGER, Roles.LEADER})
    @Operation(
            operationId = "withdrawCaseloadPolicy",
            summary = "Take back a planned policy",
            description = "Only before its first day: what was in force is followed by another one.")
    public CaseloadPolicyView withdraw(CaseloadPolicyId id) {
        var policy = policies.get(id);
        precondition.check(policy.view().version());
        policy.withdraw(caller.worker(), clock.instant());
        policies.flush();
        return policy.view();
    }

    private CaseloadPolicyId create(AdoptPolicy request) {
        var policy = new CaseloadPolicy(CaseloadPolicyId.next(), request, caller.worker(), clock.instant());
        if (policies.isPlannedFrom(policy.effectiveFrom())) {
            throw new PolicyPlannedAlready();
        }
        policies.persist(policy);
        policies.flush();
        return policy.id();
    }
}
