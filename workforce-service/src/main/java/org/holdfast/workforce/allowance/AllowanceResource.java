package org.holdfast.workforce.allowance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.workforce.post.Posts;
import org.holdfast.workforce.staff.Colleagues;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Allowances for coming to a post that is hard to fill, and for staying. What somebody is paid is for those who pay. */
@Path("/allowances")
@Tag(name = "Recruitment")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.WORKFORCE)
@RunOnVirtualThread
@Transactional
class AllowanceResource {

    private static final int MOST = 200;

    private final Allowances allowances;
    private final Colleagues colleagues;
    private final Posts posts;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    AllowanceResource(
            Allowances allowances,
            Colleagues colleagues,
            Posts posts,
            Idempotency idempotency,
            Precondition precondition,
            Caller caller,
            Clock clock) {
        this.allowances = allowances;
        this.colleagues = colleagues;
        this.posts = posts;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = AllowanceView.class, responseCode = "201")
    @Operation(
            operationId = "agreeAllowance",
            summary = "Agree an allowance",
            description =
                    "With a registered social worker whose team has a post of their grade that is hard to fill. Equal instalments, each at the"
                            + " end of its part of the time.")
    public AllowanceView agree(@Valid @NotNull AgreeAllowance request) {
        return idempotency.accept(request, () -> add(request), this::one, AllowanceId::new);
    }

    @GET
    @Operation(
            operationId = "listAllowances",
            summary = "Allowances that run",
            description =
                    "Those that end first come first, with what is due today and what would come back; at most 200.")
    public Page<AllowanceView> running() {
        var running = allowances.running(MOST, today());
        var workers = running.stream().map(Allowance::workerId).toList();
        var lastDays = new HashMap<WorkerId, LocalDate>();
        colleagues.all(workers).forEach(person -> lastDays.put(person.id(), person.lastDay()));
        var reasons = colleagues.departureReasons(workers);
        return new Page<>(running, null)
                .map(allowance -> allowance.view(
                        lastDays.get(allowance.workerId()),
                        Optional.ofNullable(reasons.get(allowance.workerId())),
                        today()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getAllowance",
            summary = "One allowance",
            description = "Its instalments, what is due, and what comes back where the person leaves.")
    public AllowanceView one(AllowanceId id) {
        return view(allowances.get(id));
    }

    @POST
    @Path("/{id}/payments")
    @Operation(
            operationId = "payInstalment",
            summary = "Say that an instalment was paid",
            description = "Once, when it is due, and to who has not left before it was.")
    public AllowanceView pay(AllowanceId id, @Valid @NotNull PayInstalment request) {
        var allowance = allowances.get(id);
        precondition.check(allowance.version());
        allowance.pay(request, colleagues.get(allowance.workerId()).lastDay());
        allowances.flush();
        return view(allowance);
    }

    private AllowanceId add(AgreeAllowance request) {
        var person = colleagues.hold(request.workerId());
        if (!person.isRegistered(request.startsOn())) {
            throw new AllowanceNeedsRegistration();
        }
        if (person.teamId() == null || !posts.isHardToFill(person.teamId(), person.grade(), request.startsOn())) {
            throw new NotHardToFill();
        }
        var allowance = new Allowance(AllowanceId.next(), request, caller.worker(), clock.instant());
        allowances.add(allowance);
        return allowance.id();
    }

    private AllowanceView view(Allowance allowance) {
        var worker = allowance.workerId();
        return allowance.view(colleagues.get(worker).lastDay(), colleagues.departureReason(worker), today());
    }

    private LocalDate today() {
        return WorkingDays.dayOf(clock.instant());
    }
}
