/** What caseload shows of direct work, kept from direct-work-service's events. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.session;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
