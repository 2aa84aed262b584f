package org.holdfast.caseload.conference;

import org.holdfast.contracts.ConferenceId;

/** Whether a plan began with a conference. Answered by plans. */
public interface PlanOfConference {

    boolean existsFor(ConferenceId conference);
}
