/** Cases: the time in which children's services are open to a child. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.casefile;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
