package org.holdfast.directwork.work;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ChildId;
import org.holdfast.directwork.circle.Children;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Roles;

/** All the work done with one child. */
@Path("/children/{id}/direct-work")
@Tag(name = "Work with children")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@RunOnVirtualThread
@Transactional
class ChildDirectWorkResource {

    private static final String LIST = "direct-work";

    private final Sessions sessions;
    private final Children children;
    private final Cursors cursors;

    ChildDirectWorkResource(Sessions sessions, Children children, Cursors cursors) {
        this.sessions = sessions;
        this.children = children;
        this.cursors = cursors;
    }

    @GET
    @ChildRecord("child")
    @Operation(
            operationId = "listDirectWorkWithChild",
            summary = "The sessions with a child",
            description = "Of all plans, newest first. Those entered in error are there and say so.")
    public Page<SessionView> sessions(ChildId id, @Valid @BeanParam PageRequest page) {
        return cursors.page(
                        LIST,
                        sessions.newestWith(children.allIdsOf(id), cursors.place(LIST, page.cursor), page.limit + 1),
                        page.limit,
                        Session::placeInList)
                .map(Session::view);
    }
}
