package org.holdfast.referral.child;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Children whom the old system knew, each as itself: nobody is matched. */
@ApplicationScoped
class ImportedChild implements LineType<PastChild> {

    private final ChildIndex index;

    ImportedChild(ChildIndex index) {
        this.index = index;
    }

    @Override
    public String name() {
        return "CHILD";
    }

    @Override
    public Class<PastChild> data() {
        return PastChild.class;
    }

    @Override
    public TypedId take(PastLine<PastChild> line) {
        return index.asItWas(line.id(ChildId::new), line.data());
    }
}
