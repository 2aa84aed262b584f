/** What caseload needs to know of people and teams, kept from workforce-service's state. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.staff;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
