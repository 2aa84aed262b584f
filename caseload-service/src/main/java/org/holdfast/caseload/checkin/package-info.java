/** Do you know your social worker, can you reach them, do you trust them? */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.checkin;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
