package org.holdfast.caseload.callback;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.CallBackId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Calls that were returned before. */
@ApplicationScoped
class ImportedCallReturn implements LineType<ReturnCall> {

    private final CallBacks callBacks;
    private final CallingBack callingBack;

    ImportedCallReturn(CallBacks callBacks, CallingBack callingBack) {
        this.callBacks = callBacks;
        this.callingBack = callingBack;
    }

    @Override
    public String name() {
        return "CALL_RETURN";
    }

    @Override
    public Class<ReturnCall> data() {
        return ReturnCall.class;
    }

    @Override
    public TypedId take(PastLine<ReturnCall> line) {
        var call = callBacks.get(line.about(CallBackId::new));
        callingBack.returned(call, line.data(), line.by());
        return call.id();
    }
}
