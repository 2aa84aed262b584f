package org.holdfast.caseload.casefile;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.casefile.CaseFiles.Seen;
import org.holdfast.caseload.child.Children;
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
    private final Children children;
    private final Teams teams;
    private final Cursors cursors;
    private final Caller caller;

    CaseResource(CaseFiles cases, OwnCases ownCases, Children children, Teams teams, Cursors cursors, Caller caller) {
        this.cases = cases;
        this.ownCases = ownCases;
        this.children = children;
        this.teams = teams;
        this.cursors = cursors;
        this.caller = caller;
    }

    @GET
    @ChildRecord("case")
    @Operation(
            operationId = "listCases",
            summary = "The cases you may see",
            description =
                    "Your own, and those of the teams you lead; a service manager also sees those no team holds yet. Open"
                            + " cases, oldest first.")
    public Page<CaseView> all(
            @QueryParam("unallocated")
                    @Parameter(description = "Only those without a named social worker", example = "true")
                    boolean unallocated,
            @Valid @BeanParam PageRequest page) {
        var seen = new Seen(
                teams.ledBy(caller.worker()),
                ownCases.of(caller.worker()),
                caller.is(Roles.SERVICE_MANAGER),
                unallocated);
        var rows = cases.seenBy(seen, cursors.place(LIST, page.cursor), page.limit + 1);
        var part = cursors.page(
                LIST,
                rows,
                page.limit,
                row -> new Place(row.openedAt().toString(), row.id().value()));
        return new Page<>(views(part.items()), part.nextCursor());
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
        return views(List.of(cases.get(id))).getFirst();
    }

    private List<CaseView> views(List<CaseFile> files) {
        var named = children.withIds(files.stream().map(CaseFile::childId).toList());
        var held = teams.withIds(
                files.stream().flatMap(file -> file.teamId().stream()).toList());
        return files.stream()
                .map(file -> new CaseView(
                        file.id(),
                        file.childId(),
                        named.get(file.childId()),
                        file.type(),
                        file.teamId().map(held::get).orElse(null),
                        file.referralId().orElse(null),
                        file.openedAt(),
                        file.assessmentDueOn(),
                        file.isOpen(),
                        file.version()))
                .toList();
    }
}
