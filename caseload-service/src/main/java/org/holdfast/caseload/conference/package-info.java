/** Initial child protection conferences. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.conference;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
