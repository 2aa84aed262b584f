package org.holdfast.caseload.dailyfeed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.audit.ReadTrail;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The daily feed to the Department for Education. */
@Path("/returns/dfe-daily")
@Tag(name = "Returns", description = "What goes to the Department for Education")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SERVICE_MANAGER)
@RunOnVirtualThread
@Transactional
class DailyFeedResource {

    private static final String REASON = "RETURN";
    private static final int READ_AT_A_TIME = 500;
    private static final int LOG = 100;
    private static final UUID FIRST = new UUID(0, 0);

    private final FeedReading reading;
    private final FeedSending sending;
    private final FeedRuns runs;
    private final FeedPolicy policy;
    private final ReadTrail trail;
    private final Caller caller;
    private final Clock clock;

    DailyFeedResource(
            FeedReading reading,
            FeedSending sending,
            FeedRuns runs,
            FeedPolicy policy,
            ReadTrail trail,
            Caller caller,
            Clock clock) {
        this.reading = reading;
        this.sending = sending;
        this.runs = runs;
        this.policy = policy;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    record FeedRunList(List<FeedRunView> items) {}

    @GET
    @Operation(
            operationId = "getDailyFeed",
            summary = "What would be sent, and who cannot be",
            description =
                    "A dry run: how many children changed, and which lack what the Department asks for. Nothing is sent.")
    public FeedReport dryRun() {
        var problems = new ArrayList<FeedProblem>();
        var changed = 0;
        var last = FIRST;
        var part = reading.after(last, READ_AT_A_TIME);
        while (!part.isEmpty()) {
            for (var each : part) {
                var found = FeedProblem.of(each.child());
                problems.addAll(found);
                changed += found.isEmpty() && !each.news().isEmpty() ? 1 : 0;
            }
            last = part.getLast().child().id().value();
            part = reading.after(last, READ_AT_A_TIME);
        }
        return new FeedReport(
                changed,
                Math.ceilDiv(changed, FeedSending.AT_MOST),
                policy.url().isPresent(),
                problems);
    }

    @GET
    @Path("/payload")
    @Operation(
            operationId = "getDailyFeedPayload",
            summary = "What the next call would carry",
            description =
                    "By the Department's API 1.0.1: a hundred children at most, only those of whom something changed; what is no longer"
                            + " on record is marked to be purged. Each child is on the audit trail. Nothing is sent.")
    @APIResponse(
            responseCode = "200",
            description = "The body of the call",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.ARRAY,
                                            implementation = Object.class,
                                            maxItems = 100,
                                            example = "[]")))
    public String payload() {
        var call = sending.next(FIRST, FeedSending.AT_MOST);
        var children = call.children().stream().map(FeedChild::id).collect(Collectors.toSet());
        trail.listed(
                "DailyFeedResource.payload",
                "return",
                children.stream().map(ChildId::value).toList(),
                children,
                REASON);
        return call.news().toString();
    }

    @POST
    @Path("/runs")
    @ResponseStatus(202)
    @APIResponseSchema(value = FeedRunView.class, responseCode = "202")
    @Operation(
            operationId = "startDailyFeedRun",
            summary = "Send what changed",
            description =
                    "In the background, a hundred children a call. A run that was cut short or refused is gone on with by the next one:"
                            + " what was taken is not sent again. A child whom the Department refuses keeps back nobody else, and is named in the log.")
    public FeedRunView start() {
        if (policy.url().isEmpty()) {
            throw new FeedNotSetUp();
        }
        if (runs.underWay().isPresent()) {
            throw new FeedUnderWay();
        }
        var run = new FeedRun(caller.worker(), clock.instant());
        runs.persist(run);
        return run.view();
    }

    @GET
    @Path("/runs")
    @Operation(
            operationId = "listDailyFeedRuns",
            summary = "What was sent, and how far it is",
            description = "The latest hundred runs, the latest first.")
    public FeedRunList log() {
        return new FeedRunList(runs.latest(LOG).stream().map(FeedRun::view).toList());
    }
}
