/** Annex A: the lists that inspectors of children's services ask for, from assessment to leaving care. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.annexa;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
