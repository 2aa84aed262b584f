/** Assessments of a child and the family, from the first day to their authorisation. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.assessment;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
