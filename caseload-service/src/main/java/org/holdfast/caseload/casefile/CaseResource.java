package org.holdfast.caseload.casefile;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.casefile.CaseFiles.Seen;
import org.holdfast.caseload.staff.Teams;
import org.holdfast.contracts.CaseId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;

/** Cases. */
@Path("/cases")
@Tag(name = "Cases", description = "What is done for a child, from opening to closing")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@RunOnVirtualThread
@Transactional
class CaseResource {

    private static final String LIST = "cases";

    private final CaseFiles cases;
    private final OwnCases ownCases;
    private final CaseViews views;
    private final Teams teams;
    private final Cursors cursors;
    private final Caller caller;

    CaseResource(CaseFiles cases, OwnCases ownCases, CaseViews views, Teams teams, Cursors cursors, Caller caller) {
        this.cases = cases;
        this.ownCases = ownCases;
        this.views = views;
        this.teams = teams;
        this.cursors = cursors;
        this.caller = caller;
    }

    record CaseChangeList(List<CaseChangeView> items) {}

    @GET
    @ChildRecord("case")
    @Operation(
            operationId = "listCases",
            summary = "The cases you may see",
            description =
                    "Your own, and those of the teams you lead; a service manager also sees those no team holds yet. Open"
                            + " cases, oldest first. A restricted one only for who works with the child or is named on it.")
    public Page<CaseView> all(@BeanParam WantedCases wanted, @Valid @BeanParam PageRequest page) {
        var seen = new Seen(
                teams.ledBy(caller.worker()),
                ownCases.of(caller.worker()),
                caller.is(Roles.SERVICE_MANAGER),
                caller.worker(),
                wanted);
        var rows = cases.seenBy(seen, cursors.place(LIST, page.cursor), page.limit + 1);
        var part = cursors.page(
                LIST,
                rows,
                page.limit,
                row -> new Place(row.openedAt().toString(), row.id().value()));
        return new Page<>(views.of(part.items()), part.nextCursor());
    }

    @GET
    @Path("/{id}")
    @ChildRecord("case")
    @Operation(
            operationId = "getCase",
            summary = "One case",
            description =
                    "For those who work with the child, those up their line, and those who lead the team that holds it.")
    public CaseView caseFile(CaseId id) {
        return views.of(id);
    }

    @GET
    @Path("/{id}/status-changes")
    @ChildRecord("case")
    @Operation(
            operationId = "listStatusChangesOfCase",
            summary = "What the case has been",
            description =
                    "Type, complexity, circumstances and team each time one of them changed, the first one first.")
    public CaseChangeList changes(CaseId id) {
        return new CaseChangeList(cases.get(id).history());
    }
}
