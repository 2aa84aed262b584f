package org.holdfast.workforce.supervision;

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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.holdfast.platform.access.ChildRecord;
import org.holdfast.platform.openapi.HouseRules;
import org.holdfast.platform.paging.Page;
import org.holdfast.platform.signin.Roles;

/** What there is to talk about at the next supervision. */
@Path("/supervision-agendas")
@Tag(name = "Supervision")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.SOCIAL_WORKER,
    Roles.SUPERVISOR,
    Roles.SERVICE_MANAGER,
    Roles.REVIEWING_OFFICER,
    Roles.ACADEMY,
    Roles.WORKFORCE
})
@RunOnVirtualThread
@Transactional
class SupervisionAgendaResource {

    private final Supervising supervising;
    private final Agenda agenda;

    SupervisionAgendaResource(Supervising supervising, Agenda agenda) {
        this.supervising = supervising;
        this.agenda = agenda;
    }

    @GET
    @ChildRecord("supervision agenda")
    @Extension(name = HouseRules.NOT_THERE, value = "true")
    @Operation(
            operationId = "getSupervisionAgenda",
            summary = "What there is to talk about",
            description =
                    "Children who are new on the caseload or were not talked about for six weeks, actions that are open, and what is due on the"
                            + " programme within four weeks. For the person and those above them.")
    public Page<AgendaItem> agenda(@Valid @BeanParam OfPerson of) {
        return new Page<>(agenda.of(supervising.inConfidence(of.person()).id(), supervising.today()), null);
    }
}
