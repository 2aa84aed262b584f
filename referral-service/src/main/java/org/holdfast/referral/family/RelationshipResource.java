package org.holdfast.referral.family;

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
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.correction.MakeCorrection;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.referral.child.ChildIndex;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Who is what to a child. */
@Path("/children/{id}/relationships")
@Tag(name = "Families", description = "Who is what to a child, and who lives with whom")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.FRONT_DOOR, Roles.FRONT_DOOR_MANAGER, Roles.SOCIAL_WORKER, Roles.SUPERVISOR})
@ChildRecord("child")
@RunOnVirtualThread
@Transactional
class RelationshipResource {

    private final Relationships relationships;
    private final People people;
    private final ChildIndex index;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Caller caller;
    private final Clock clock;

    RelationshipResource(
            Relationships relationships,
            People people,
            ChildIndex index,
            Idempotency idempotency,
            Precondition precondition,
            Caller caller,
            Clock clock) {
        this.relationships = relationships;
        this.people = people;
        this.index = index;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.caller = caller;
        this.clock = clock;
    }

    record RelationshipList(List<RelationshipView> items) {}

    @GET
    @Operation(
            operationId = "listRelationships",
            summary = "The child's family and other people",
            description =
                    "Who is what to the child, from when to when; those that stand first. What was said of another child is"
                            + " seen here from the other end: whose brother he is, she is his sister.")
    public RelationshipList family(ChildId id) {
        var records = index.allRecordsOf(id);
        var all = relationships.of(records);
        var relatives = people.named(
                all.stream().map(each -> each.otherThan(records)).distinct().toList());
        return new RelationshipList(
                all.stream().map(each -> each.seenBy(records, relatives)).toList());
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = RelationshipView.class, responseCode = "201")
    @Operation(
            operationId = "recordRelationship",
            summary = "Say what somebody is to the child",
            description =
                    "A child of the index that you have a reason to see, a person who is known already (the same mother for"
                            + " brothers and sisters), or somebody new.")
    public RelationshipView say(ChildId id, @Valid @NotNull RecordRelationship request) {
        return idempotency.accept(request, () -> recorded(id, request), said -> seen(id, said), RelationshipId::new);
    }

    @POST
    @Path("/{relationshipId}/ending")
    @Operation(
            operationId = "endRelationship",
            summary = "Say until when it was so",
            description = "As when a partner moves on or a foster placement ends. What was so stays on record.")
    public RelationshipView end(ChildId id, RelationshipId relationshipId, @Valid @NotNull EndOn request) {
        var relationship = relationships.get(relationshipId, index.allRecordsOf(id));
        precondition.check(relationship.version());
        relationship.end(request.until());
        relationships.flush();
        return seen(id, relationshipId);
    }

    @POST
    @Path("/{relationshipId}/corrections")
    @Operation(
            operationId = "correctRelationship",
            summary = "Say that it was entered in error",
            description = "It stays on record, marked, with the reason.")
    public RelationshipView correct(ChildId id, RelationshipId relationshipId, @Valid @NotNull MakeCorrection request) {
        var relationship = relationships.get(relationshipId, index.allRecordsOf(id));
        precondition.check(relationship.version());
        relationship.enteredInError(request.reason(), caller.worker(), clock.instant());
        relationships.flush();
        return seen(id, relationshipId);
    }

    private RelationshipId recorded(ChildId id, RecordRelationship request) {
        var party = people.party(request.who(), "RelationshipResource.say");
        var records = index.allRecordsOf(id);
        var other = party.child();
        if (other != null && records.contains(other)) {
            throw new RelatedToThemselves();
        }
        if (relationships.isSaid(records, party, request.kinship())) {
            throw new SaidAlready();
        }
        var relationship =
                new Relationship(RelationshipId.next(), id, party, request, caller.worker(), clock.instant());
        relationships.persist(relationship);
        return relationship.id();
    }

    private RelationshipView seen(ChildId id, RelationshipId said) {
        var records = index.allRecordsOf(id);
        var relationship = relationships.get(said, records);
        return relationship.seenBy(records, people.named(List.of(relationship.otherThan(records))));
    }
}
