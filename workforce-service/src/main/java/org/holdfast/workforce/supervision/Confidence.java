package org.holdfast.workforce.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.holdfast.contracts.SupervisionId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.problem.NotPermitted;
import org.holdfast.platform.signin.Caller;
import org.holdfast.workforce.caseload.AllocatedChild;
import org.holdfast.workforce.caseload.Caseloads;
import org.holdfast.workforce.staff.Colleagues;

/** Keeps what is said in supervision between those who were there; that it was held, others may know who stand above. */
@ApplicationScoped
class Confidence {

    private final Supervisions supervisions;
    private final Supervising supervising;
    private final Caseloads caseloads;
    private final Colleagues colleagues;
    private final Caller caller;

    Confidence(
            Supervisions supervisions,
            Supervising supervising,
            Caseloads caseloads,
            Colleagues colleagues,
            Caller caller) {
        this.supervisions = supervisions;
        this.supervising = supervising;
        this.caseloads = caseloads;
        this.colleagues = colleagues;
        this.caller = caller;
    }

    SupervisionView view(Supervision supervision) {
        var view = supervision.view();
        return wasThere(supervision) ? view : view.forOthers();
    }

    Supervision seen(SupervisionId id) {
        var supervision = supervisions.get(id);
        if (wasThere(supervision) || supervising.answersForPeople() || standsAbove(supervision)) {
            return supervision;
        }
        throw Supervisions.missing();
    }

    /** For those who were, or were to be, there. */
    Supervision shared(SupervisionId id) {
        var supervision = seen(id);
        if (!wasThere(supervision)) {
            throw new NotPermitted("This is for those who were there");
        }
        return supervision;
    }

    Supervision led(SupervisionId id) {
        var supervision = shared(id);
        if (!supervision.supervisorId().equals(caller.worker())) {
            throw new NotPermitted("The supervisor records what came of it");
        }
        return supervision;
    }

    /** The caller, and everyone below. */
    List<UUID> concerned() {
        var me = caller.worker();
        var people = new ArrayList<>(colleagues.below(me));
        people.add(me.value());
        return people;
    }

    /** Decisions are about children whose social worker was there. */
    void refuseOtherChildren(Supervision supervision, RecordSupervision request) {
        var children = supervision.people().stream()
                .flatMap(worker -> caseloads.of(worker).stream())
                .map(AllocatedChild::childId)
                .collect(Collectors.toSet());
        if (!request.discussions().stream().allMatch(about -> children.contains(about.childId()))) {
            throw new NotTheirChild();
        }
    }

    /** Supervision is with people who work here. */
    void refuseStrangers(PlanSupervision request, WorkerId supervisor) {
        var today = supervising.today();
        for (var worker : request.workerIds()) {
            if (colleagues.find(worker).filter(person -> !person.isGone(today)).isEmpty()) {
                throw new NobodyThere();
            }
        }
        if (colleagues.find(supervisor).isEmpty()) {
            throw new NotPermitted("Whoever supervises is on the staff register");
        }
    }

    private boolean wasThere(Supervision supervision) {
        return caller.ifWorker().filter(supervision::concerns).isPresent();
    }

    private boolean standsAbove(Supervision supervision) {
        return caller.ifWorker()
                .filter(me -> supervision.people().stream().anyMatch(worker -> colleagues.standsAbove(me, worker)))
                .isPresent();
    }
}
