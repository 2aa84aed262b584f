package org.holdfast.caseload.callback;

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
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.CallBackId;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Calls that were promised. */
@Path("/children/{id}/call-backs")
@Tag(name = "Calls returned", description = "Calls that were promised, and whether they were made")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@ChildRecord("child")
@RunOnVirtualThread
@Transactional
class CallBackResource {

    private static final String LIST = "call-backs";

    private final CallBacks callBacks;
    private final CallingBack callingBack;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    CallBackResource(
            CallBacks callBacks,
            CallingBack callingBack,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.callBacks = callBacks;
        this.callingBack = callingBack;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = CallBackView.class, responseCode = "201")
    @Operation(
            operationId = "promiseCall",
            summary = "Promise to call somebody back",
            description =
                    "Within four working hours for a child, eight for others. It is a task of whoever is to call; an hour before it is due"
                            + " they are reminded, and when it is late their supervisor is told.")
    public CallBackView promise(ChildId id, @Valid @NotNull PromiseCall request) {
        return idempotency.accept(
                request,
                () -> callingBack.promise(CallBackId.next(), id, request, caller.worker()),
                made -> view(callBacks.get(made, id)),
                CallBackId::new);
    }

    @GET
    @Operation(
            operationId = "listCallBacks",
            summary = "Calls that were promised",
            description = "Made or not, the latest first.")
    public Page<CallBackView> all(ChildId id, @Valid @BeanParam PageRequest page) {
        var rows = callBacks.of(id, cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        row -> new Place(row.dueAt().toString(), row.id().value()))
                .map(this::view);
    }

    @POST
    @Path("/{callBackId}/return")
    @Operation(
            operationId = "returnCall",
            summary = "Say that they were called",
            description = "Where nobody answered, the promise stays open and the attempt is counted.")
    public CallBackView returned(ChildId id, CallBackId callBackId, @Valid @NotNull ReturnCall request) {
        var callBack = callBacks.get(callBackId, id);
        precondition.check(callBack.version());
        callingBack.returned(callBack, request, caller.worker());
        callBacks.flush();
        return view(callBack);
    }

    private CallBackView view(CallBack callBack) {
        return callBack.view(clock.instant());
    }
}
