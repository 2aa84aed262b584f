package org.holdfast.caseload.casefile;

/** Asked before a case closes, by whatever may still be under way in it. */
public interface MayClose {

    /** Refuses while something is under way, or where the day or the reason contradicts what happened in the case. */
    void refuse(CaseFile file, CloseCase request);
}
