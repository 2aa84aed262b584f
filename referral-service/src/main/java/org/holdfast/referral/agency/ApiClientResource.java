package org.holdfast.referral.agency;

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
import org.holdfast.contracts.AgencyId;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Which programs may call for an agency. */
@Path("/agencies/{id}/clients")
@Tag(name = "Agencies")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.FRONT_DOOR_MANAGER)
@RunOnVirtualThread
@Transactional
class ApiClientResource {

    private static final String LIST = "api-clients";

    private final Agencies agencies;
    private final ApiClients clients;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    ApiClientResource(
            Agencies agencies,
            ApiClients clients,
            Idempotency idempotency,
            Precondition precondition,
            Cursors cursors,
            Caller caller,
            Clock clock) {
        this.agencies = agencies;
        this.clients = clients;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = ApiClientView.class, responseCode = "201")
    @Operation(
            operationId = "tieApiClient",
            summary = "Tie a program to an agency",
            description =
                    "The identity provider names the agency in the program's tokens. Once tied here, the program is turned away"
                            + " where its token names another one.")
    public ApiClientView tie(AgencyId id, @Valid @NotNull TieApiClient request) {
        return idempotency.accept(
                request,
                () -> add(id, request),
                client -> clients.get(id, client).view(),
                ApiClientId::new);
    }

    @GET
    @Operation(
            operationId = "listApiClients",
            summary = "The programs of an agency",
            description = "In the order in which they were tied, with those whose access was withdrawn.")
    public Page<ApiClientView> all(AgencyId id, @Valid @BeanParam PageRequest page) {
        var agency = agencies.get(id).id();
        var rows = clients.of(agency, cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        client -> new Place("", client.id().value()))
                .map(ApiClient::view);
    }

    @GET
    @Path("/{clientId}")
    @Operation(
            operationId = "getApiClient",
            summary = "One program of an agency",
            description = "What it is for, and whether it may still call.")
    public ApiClientView client(AgencyId id, ApiClientId clientId) {
        return clients.get(id, clientId).view();
    }

    @POST
    @Path("/{clientId}/revocation")
    @Operation(
            operationId = "revokeApiClient",
            summary = "Withdraw a program's access",
            description = "At once, whatever its token says: nobody has to wait for the token to run out.")
    public ApiClientView revoke(AgencyId id, ApiClientId clientId) {
        var client = clients.get(id, clientId);
        precondition.check(client.version());
        client.revoke(clock.instant());
        clients.flush();
        return client.view();
    }

    private ApiClientId add(AgencyId id, TieApiClient request) {
        var client =
                new ApiClient(ApiClientId.next(), agencies.get(id).id(), request, caller.worker(), clock.instant());
        clients.persist(client);
        return client.id();
    }
}
