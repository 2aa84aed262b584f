package org.holdfast.workforce.supervision;

import java.time.LocalDate;
import org.holdfast.contracts.WorkerId;

/** That somebody had supervision one to one, when, and with whom. */
record HeldTime(LocalDate on, WorkerId supervisorId) {}
