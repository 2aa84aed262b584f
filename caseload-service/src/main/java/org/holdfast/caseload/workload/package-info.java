/** How much each person has against how much they can do right by: now, and at any moment that is over. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.workload;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
