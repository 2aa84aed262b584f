/** The daily feed to the Department for Education: what changed about each child since the last call. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.dailyfeed;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
