package org.holdfast.directwork.work;

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
import org.holdfast.contracts.SessionId;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.correction.MakeCorrection;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The sessions of a plan: what was done together and what the child said. */
@Path("/work-plans/{id}/sessions")
@Tag(name = "Work with children")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@RunOnVirtualThread
@Transactional
class SessionResource {

    private static final String LIST = "sessions";

    private final Sessions sessions;
    private final SessionRecording recording;
    private final Outbox outbox;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    SessionResource(
            Sessions sessions,
            SessionRecording recording,
            Outbox outbox,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.sessions = sessions;
        this.recording = recording;
        this.outbox = outbox;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR})
    @ChildRecord("work plan")
    @ResponseStatus(201)
    @APIResponseSchema(value = SessionView.class, responseCode = "201")
    @Operation(
            operationId = "recordSession",
            summary = "Record a session with a child",
            description =
                    "What you did and what the child said, word for word and apart from what you saw. Both reach the child's"
                            + " record; whoever follows the work learns that there was a session, and nothing of what was said.")
    public SessionView record(WorkPlanId id, @Valid @NotNull RecordSession request) {
        return idempotency.accept(
                request,
                () -> recording.record(SessionId.next(), id, request, caller.worker()),
                session -> sessions.get(id, session).view(),
                SessionId::new);
    }

    @GET
    @ChildRecord("work plan")
    @Operation(
            operationId = "listSessions",
            summary = "The sessions of a plan",
            description = "Newest first. Those entered in error are there and say so.")
    public Page<SessionView> ofPlan(WorkPlanId id, @Valid @BeanParam PageRequest page) {
        return cursors.page(
                        LIST,
                        sessions.newestOf(id, cursors.place(LIST, page.cursor), page.limit + 1),
                        page.limit,
                        Session::placeInList)
                .map(Session::view);
    }

    @GET
    @Path("/{sessionId}")
    @ChildRecord("session")
    @Operation(
            operationId = "getSession",
            summary = "One session",
            description = "What was done, what the child said and what the worker saw. Its ETag is that of the plan.")
    public SessionView session(SessionId sessionId, WorkPlanId id) {
        return sessions.get(id, sessionId).view();
    }

    @POST
    @Path("/{sessionId}/corrections")
    @RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR})
    @ChildRecord("session")
    @Operation(
            operationId = "correctSession",
            summary = "Mark a session as entered in error",
            description = "It stays on record, marked with the reason, and no longer counts as held.")
    public SessionView correct(SessionId sessionId, WorkPlanId id, @Valid @NotNull MakeCorrection request) {
        var session = sessions.get(id, sessionId);
        precondition.check(session.view().version());
        outbox.publish(session.correct(request.reason(), caller.worker(), clock.instant()));
        return session.view();
    }
}
