package org.holdfast.workforce.insight;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.holdfast.platform.persistence.Days;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.workforce.insight.Tenure.Span;

/** Whether people stay: numbers, and no names. */
@Path("/insights/length-of-service")
@Tag(name = "Insights")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.WORKFORCE, Roles.SERVICE_MANAGER, Roles.LEADER})
@RunOnVirtualThread
@Transactional
class TenureResource {

    private final Session entities;
    private final Clock clock;

    TenureResource(Session entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getLengthOfService",
            summary = "How long people have been here, and who stays",
            description =
                    "Registered social workers in post on the day, without agency workers, by years of service; and of those who began here newly"
                            + " qualified, how many were still here after one, two and three years.")
    public Tenure lengthOfService(@Valid @BeanParam OnDay filter) {
        var day = filter.day(WorkingDays.dayOf(clock.instant()));
        return Tenure.of(present(day), newlyQualified(day), day);
    }

    private List<LocalDate> present(LocalDate day) {
        return entities.createNativeQuery("""
                        select started_on, last_day from staff_member
                        where registration_number is not null and contract <> 'AGENCY' and started_on <= :day
                          and (last_day is null or last_day >= :day)
                        """, Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .map(row -> Days.known(row[0]))
                .toList();
    }

    /** By the grade with which somebody began, as it is known now. */
    private List<Span> newlyQualified(LocalDate day) {
        return entities.createNativeQuery("""
                        select m.started_on, m.last_day from staff_member m
                        where m.contract <> 'AGENCY' and m.started_on <= :day
                          and (select p.grade from working_pattern p where p.staff_id = m.id
                               order by p.since, p.recorded_at desc limit 1) = 'NEWLY_QUALIFIED'
                        """, Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new Span(Days.known(row[0]), Days.of(row[1])))
                .toList();
    }
}
