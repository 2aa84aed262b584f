/** The council's caseload policy: how much is right for whom, and what a case weighs. Dated, so that past months keep theirs. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.policy;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
