package org.holdfast.caseload.survey;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.staff.Teams;
import org.holdfast.contracts.SurveyId;
import org.holdfast.platform.figures.Accepted;
import org.holdfast.platform.figures.BarChart;
import org.holdfast.platform.figures.Sheet;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Surveys of all children. */
@Path("/surveys")
@Tag(name = "Surveys", description = "What children say when all of them are asked")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER, Roles.LEADER})
@RunOnVirtualThread
@Transactional
class SurveyResource {

    private static final String LIST = "surveys";

    private final Surveys surveys;
    private final SurveyReplies replies;
    private final Teams teams;
    private final Idempotency idempotency;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    SurveyResource(
            Surveys surveys,
            SurveyReplies replies,
            Teams teams,
            Idempotency idempotency,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.surveys = surveys;
        this.replies = replies;
        this.teams = teams;
        this.idempotency = idempotency;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    /** That a reply was heard. Nothing leads from here to it. */
    @Schema(name = "ReplyHeard")
    record ReplyHeard(
            @Schema(example = "Thank you. What you said counts.", maxLength = 100)
            String message) {}

    @POST
    @RolesAllowed({Roles.SERVICE_MANAGER, Roles.LEADER})
    @ResponseStatus(201)
    @APIResponseSchema(value = SurveyView.class, responseCode = "201")
    @Operation(
            operationId = "planSurvey",
            summary = "Plan a survey",
            description = "All children are asked the same questions between two days.")
    public SurveyView plan(@Valid @NotNull PlanSurvey request) {
        return idempotency.accept(request, () -> create(request), this::survey, SurveyId::new);
    }

    @GET
    @Operation(operationId = "listSurveys", summary = "Every survey", description = "The latest first.")
    public Page<SurveyView> all(@Valid @BeanParam PageRequest page) {
        var rows = surveys.latestFirst(cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        row -> new Place(row.opensOn().toString(), row.id().value()))
                .map(Survey::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSurvey", summary = "One survey", description = "When it opens and closes.")
    public SurveyView survey(SurveyId id) {
        return surveys.get(id).view();
    }

    @POST
    @Path("/{id}/responses")
    @Operation(
            operationId = "replyToSurvey",
            summary = "Reply to a survey",
            description = "What one child says, while the survey is open. Neither who replied nor when is kept.")
    public ReplyHeard reply(SurveyId id, @Valid @NotNull ReplyToSurvey request) {
        surveys.get(id).refuseUnlessOpen(today());
        replies.keep(id, request);
        return new ReplyHeard("Thank you. What you said counts.");
    }

    @GET
    @Path("/{id}/results")
    @Produces({MediaType.APPLICATION_JSON, Sheet.MEDIA_TYPE, BarChart.MEDIA_TYPE})
    @Operation(
            operationId = "getSurveyResults",
            summary = "What children said",
            description =
                    "Once the survey has closed, as JSON, CSV or SVG: all together, by age or by team, never by both. What is smaller than"
                            + " five is hidden, and so is what would give it away by taking one number from another, in one answer or in"
                            + " two.")
    @APIResponse(
            responseCode = "200",
            description = "The results",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Results.class)),
                @Content(
                        mediaType = Sheet.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 1_000_000)),
                @Content(
                        mediaType = BarChart.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, maxLength = 1_000_000))
            })
    public Response results(
            SurveyId id,
            @QueryParam("by")
                    @DefaultValue("ALL")
                    @Parameter(description = "How they are told apart", example = "AGE_BAND")
                    ResultsBy by,
            @Context HttpHeaders headers) {
        surveys.get(id).refuseUntilClosed(today());
        var results = Results.of(id, by, replies.of(id), teams.names());
        return Accepted.answer(headers, results, results::sheet, results::chart);
    }

    private SurveyId create(PlanSurvey request) {
        var survey = new Survey(SurveyId.next(), request, caller.worker(), clock.instant());
        surveys.persist(survey);
        return survey.id();
    }

    private LocalDate today() {
        return WorkingDays.dayOf(clock.instant());
    }
}
