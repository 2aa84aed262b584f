package org.holdfast.workforce.post;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.idempotency.Idempotency;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What each team is meant to have. */
@Path("/posts")
@Tag(name = "Posts", description = "What each team is meant to have, and what it lacks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.WORKFORCE, Roles.SERVICE_MANAGER, Roles.LEADER})
@RunOnVirtualThread
@Transactional
class PostResource {

    private static final String LIST = "posts";

    private final Posts posts;
    private final Idempotency idempotency;
    private final Precondition precondition;
    private final Cursors cursors;

    PostResource(Posts posts, Idempotency idempotency, Precondition precondition, Cursors cursors) {
        this.posts = posts;
        this.idempotency = idempotency;
        this.precondition = precondition;
        this.cursors = cursors;
    }

    @POST
    @RolesAllowed(Roles.WORKFORCE)
    @ResponseStatus(201)
    @APIResponseSchema(value = PostView.class, responseCode = "201")
    @Operation(
            operationId = "openPost",
            summary = "Give a team a post",
            description = "To a team that is open, or planned and recruiting.")
    public PostView open(@Valid @NotNull OpenPost request) {
        return idempotency.accept(
                request,
                () -> posts.open(PostId.next(), request),
                id -> posts.get(id).view(),
                PostId::new);
    }

    @GET
    @Operation(
            operationId = "listPosts",
            summary = "All posts",
            description = "In the order in which they were recorded, those that were taken away among them.")
    public Page<PostView> all(@Valid @BeanParam PageRequest page) {
        var rows = posts.after(cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST, rows, page.limit, post -> new Place("", post.id().value()))
                .map(Post::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPost", summary = "One post", description = "Of which team, for which grade, how much.")
    public PostView post(PostId id) {
        return posts.get(id).view();
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed(Roles.WORKFORCE)
    @Operation(
            operationId = "closePost",
            summary = "Take a post away",
            description = "From a day on. Whoever works in the team goes on working there.")
    public PostView close(PostId id, @Valid @NotNull ClosePost request) {
        var post = posts.get(id);
        precondition.check(post.version());
        post.close(request.closedOn());
        posts.flush();
        return post.view();
    }
}
