package org.holdfast.caseload.enquiry;

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
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.EnquiryId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.correction.MakeCorrection;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Section 47 enquiries of one case. */
@Path("/cases/{caseId}/enquiries")
@Tag(name = "Child protection", description = "Strategy discussions, section 47 enquiries and conferences")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@ChildRecord("case")
@RunOnVirtualThread
@Transactional
class EnquiryResource {

    private static final String LIST = "enquiries";

    private final Enquiries enquiries;
    private final Enquiring enquiring;
    private final CaseFiles cases;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    EnquiryResource(
            Enquiries enquiries,
            Enquiring enquiring,
            CaseFiles cases,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.enquiries = enquiries;
        this.enquiring = enquiring;
        this.cases = cases;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = EnquiryView.class, responseCode = "201")
    @Operation(
            operationId = "startEnquiry",
            summary = "Begin a section 47 enquiry",
            description =
                    "On a strategy discussion that decided so, and one at a time (census rules 8839, 8890). A conference, if it turns"
                            + " out to be needed, is due 15 working days after that discussion (Working Together 2023).")
    public EnquiryView start(CaseId caseId, @Valid @NotNull StartEnquiry request) {
        return idempotency.accept(
                request, () -> create(caseId, request), id -> view(enquiries.get(caseId, id)), EnquiryId::new);
    }

    @GET
    @Operation(
            operationId = "listEnquiries",
            summary = "The section 47 enquiries of a case",
            description = "The first one first, those entered in error too.")
    public Page<EnquiryView> all(CaseId caseId, @Valid @BeanParam PageRequest page) {
        var rows = enquiries.of(caseId, cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        row -> new Place(row.startedOn().toString(), row.id().value()))
                .map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getEnquiry",
            summary = "One section 47 enquiry",
            description = "With the day by which a conference would be due.")
    public EnquiryView one(CaseId caseId, EnquiryId id) {
        return view(enquiries.get(caseId, id));
    }

    @POST
    @Path("/{id}/strategy-discussion")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
    @Operation(
            operationId = "restEnquiryOnDiscussion",
            summary = "Say which strategy discussion initiated the enquiry",
            description = "The day by which a conference is due moves with it.")
    public EnquiryView restOn(CaseId caseId, EnquiryId id, @Valid @NotNull RestOnDiscussion request) {
        var enquiry = read(caseId, id);
        enquiring.restOn(enquiry, request.discussionId(), clock.instant());
        return flushed(enquiry);
    }

    @POST
    @Path("/{id}/conclusion")
    @Operation(
            operationId = "concludeEnquiry",
            summary = "End the enquiry",
            description = "With what was found, and whether a conference is needed.")
    public EnquiryView conclude(CaseId caseId, EnquiryId id, @Valid @NotNull ConcludeEnquiry request) {
        var enquiry = read(caseId, id);
        enquiring.conclude(cases.get(caseId), enquiry, request, clock.instant());
        return flushed(enquiry);
    }

    @POST
    @Path("/{id}/corrections")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SERVICE_MANAGER})
    @Operation(
            operationId = "correctEnquiry",
            summary = "Mark an enquiry as entered in error",
            description = "It stays on record. Its conference, where there is one, is marked first.")
    public EnquiryView correct(CaseId caseId, EnquiryId id, @Valid @NotNull MakeCorrection request) {
        var enquiry = read(caseId, id);
        enquiry.correct(new EnteredInError(request.reason(), caller.worker(), clock.instant()));
        return flushed(enquiry);
    }

    private EnquiryId create(CaseId caseId, StartEnquiry request) {
        return enquiring
                .start(EnquiryId.next(), cases.get(caseId), request, caller.worker(), clock.instant())
                .id();
    }

    private Enquiry read(CaseId caseId, EnquiryId id) {
        var enquiry = enquiries.get(caseId, id);
        precondition.check(enquiry.version());
        return enquiry;
    }

    private EnquiryView flushed(Enquiry enquiry) {
        enquiries.flush();
        return view(enquiry);
    }

    private EnquiryView view(Enquiry enquiry) {
        return enquiring.view(enquiry, WorkingDays.dayOf(clock.instant()));
    }
}
