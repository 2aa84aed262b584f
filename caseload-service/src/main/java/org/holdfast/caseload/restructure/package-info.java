/** Changes of structure: who leaves, what moves, and who would then be each child's social worker with the fewest broken relationships. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.restructure;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
