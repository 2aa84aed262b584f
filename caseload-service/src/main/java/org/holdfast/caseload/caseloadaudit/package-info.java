/** Dated snapshots of all caseloads, examinable number by number. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.caseloadaudit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
