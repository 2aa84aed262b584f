package org.holdfast.caseload.callback;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

class CallBackCodes {

    @Produces
    @Singleton
    CodeSet from() {
        return CodeSet.of("calls-from", "Who is to be called back", "Holdfast", CallsFrom.class);
    }

    @Produces
    @Singleton
    CodeSet reached() {
        return CodeSet.of("call-reached", "Whether somebody was reached", "Holdfast", ReturnCall.Reached.class);
    }
}
