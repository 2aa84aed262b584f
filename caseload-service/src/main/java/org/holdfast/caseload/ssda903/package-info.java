/** The social worker table of the return about children who are looked after. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.ssda903;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
