package org.holdfast.referral.child;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.persistence.Sealing;
import org.holdfast.platform.signin.Roles;

/** The child index. */
@Path("/children")
@Tag(name = "Children", description = "The index of children")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class ChildResource {

    private final Children children;
    private final Sealing sealing;

    ChildResource(Children children, Sealing sealing) {
        this.children = children;
        this.sealing = sealing;
    }

    @POST
    @Path("/searches")
    @RolesAllowed({Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER})
    @ChildRecord("child")
    @Operation(
            operationId = "searchChildren",
            summary = "Find a child in the index",
            description =
                    "Best candidates first: those with the number that was given, then those with a name like it. Typing"
                            + " errors are tolerated. Each search is on the audit trail with the children it showed.")
    public Page<ChildView> search(@Valid @NotNull SearchChildren search) {
        var found = new LinkedHashMap<UUID, Child>();
        Stream.of(
                        Optional.ofNullable(search.nhsNumber())
                                .map(NhsNumber.Check::digits)
                                .flatMap(number -> children.withNhsNumber(sealing.blindIndex(number)))
                                .stream(),
                        Optional.ofNullable(search.upn())
                                .flatMap(upn -> children.withUpn(sealing.blindIndex(upn)))
                                .stream(),
                        named(search).stream())
                .flatMap(candidates -> candidates)
                .forEach(child -> found.putIfAbsent(child.id().value(), child));
        return new Page<>(
                found.values().stream()
                        .limit(search.most())
                        .map(child -> child.view(sealing))
                        .toList(),
                null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.FRONT_DOOR,
        Roles.FRONT_DOOR_MANAGER,
        Roles.SOCIAL_WORKER,
        Roles.SUPERVISOR,
        Roles.SERVICE_MANAGER,
        Roles.REVIEWING_OFFICER
    })
    @ChildRecord("child")
    @Operation(
            operationId = "getChild",
            summary = "Who a child is",
            description =
                    "For those who work with the child, those up their line, and the front door while a referral is open.")
    public ChildView child(ChildId id) {
        return children.get(id).view(sealing);
    }

    private List<Child> named(SearchChildren search) {
        return search.fullName() == null
                ? List.of()
                : children.namedLike(Objects.requireNonNull(search.fullName()), search.dateOfBirth(), search.most());
    }
}
