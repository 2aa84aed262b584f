package org.holdfast.platform.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.audit.ReadTrail;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.signin.Caller;

/** Decides, in one place for all, whether the caller may see a child's record. */
@RequestScoped
public class Access {

    private static final String BROKE_THE_GLASS = "GRANT";
    private static final Set<ChildId> NOBODY = Set.of(new ChildId(new UUID(0, 0)));

    private final NeedToKnow needToKnow;
    private final AccessGrants grants;
    private final ReadTrail trail;
    private final Caller caller;

    Access(NeedToKnow needToKnow, AccessGrants grants, ReadTrail trail, Caller caller) {
        this.needToKnow = needToKnow;
        this.grants = grants;
        this.trail = trail;
        this.caller = caller;
    }

    record Look(Set<ChildId> children, String reason) {}

    /** For a command that names its child in the body. A refusal looks as if there were no such child. */
    public void require(String action, ChildId child) {
        look(action, "child", child);
    }

    /** For a question that names its child in the body: as {@link #require}, and the look is on the trail. */
    public void read(String action, ChildId child) {
        var look = look(action, "child", child);
        trail.read(action, "child", child.value(), look.children(), look.reason());
    }

    /** Lets the caller through with the reason, or answers as if there were no such record; a refusal is on the trail either way. */
    Look look(String action, String what, TypedId record) {
        var children = needToKnow.childrenIn(record);
        // Asked of nobody too, so that "not there" takes the work, and the time, of "no".
        var reason = reason(record, children.isEmpty() ? NOBODY : children);
        if (children.isEmpty() || reason.isEmpty()) {
            trail.refused(action, what, record.value(), children);
            throw new NotFound(what);
        }
        return new Look(children, reason.get());
    }

    private Optional<String> reason(TypedId record, Set<ChildId> children) {
        return needToKnow
                .reasonToSee(record, children)
                .or(() -> caller.ifWorker()
                        .filter(worker -> grants.anyFor(worker, children))
                        .map(_ -> BROKE_THE_GLASS));
    }
}
