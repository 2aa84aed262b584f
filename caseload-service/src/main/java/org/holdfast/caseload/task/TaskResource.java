package org.holdfast.caseload.task;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.caseload.task.Tasks.Scope;
import org.holdfast.contracts.TaskId;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.http.Precondition;
import org.holdfast.platform.paging.Cursors;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.paging.PageRequest;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;

/** What someone must do. */
@Path("/tasks")
@Tag(name = "Tasks", description = "What somebody must do")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
@ChildRecord("task")
@RunOnVirtualThread
@Transactional
class TaskResource {

    private static final String LIST = "tasks";

    private final Tasks tasks;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    TaskResource(Tasks tasks, Precondition precondition, Cursors cursors, Caller caller, Clock clock) {
        this.tasks = tasks;
        this.precondition = precondition;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listTasks",
            summary = "What you must do",
            description = "What is due first comes first. A service manager also sees what is nobody's in particular.")
    public Page<TaskView> toDo(@Valid @BeanParam PageRequest page) {
        var scope = caller.is(Roles.SERVICE_MANAGER) ? Scope.ALSO_NOBODYS : Scope.OWN;
        var rows = tasks.toDo(caller.worker(), scope, cursors.place(LIST, page.cursor), page.limit + 1);
        return cursors.page(
                        LIST,
                        rows,
                        page.limit,
                        row -> new Place(row.dueOn().toString(), row.id().value()))
                .map(Task::view);
    }

    @POST
    @Path("/{id}/completion")
    @Operation(operationId = "completeTask", summary = "Say that it is done", description = "A task is done once.")
    public TaskView done(TaskId id) {
        var task = tasks.get(id);
        precondition.check(task.view().version());
        task.done(caller.worker(), clock.instant());
        tasks.flush();
        return task.view();
    }
}
