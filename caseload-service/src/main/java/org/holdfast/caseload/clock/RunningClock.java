package org.holdfast.caseload.clock;

import java.time.LocalDate;
import org.holdfast.contracts.CaseId;

/**
 * Something is due for a child. Worked out whenever it is asked for, so that a moved anchor moves it.
 *
 * @param rule its code
 * @param ruleInWords with the source
 * @param anchorOn the day it is counted from
 */
public record RunningClock(
        CaseId caseId, String rule, String ruleInWords, Basis basis, LocalDate anchorOn, LocalDate dueOn) {}
