package org.holdfast.caseload.callback;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.CallBackId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Calls that were promised before. */
@ApplicationScoped
class ImportedCallBack implements LineType<PromiseCall> {

    private final CallingBack callingBack;

    ImportedCallBack(CallingBack callingBack) {
        this.callingBack = callingBack;
    }

    @Override
    public String name() {
        return "CALL_BACK";
    }

    @Override
    public Class<PromiseCall> data() {
        return PromiseCall.class;
    }

    @Override
    public TypedId take(PastLine<PromiseCall> line) {
        return callingBack.promise(line.id(CallBackId::new), line.about(ChildId::new), line.data(), line.by());
    }
}
