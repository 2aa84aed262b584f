/** The child in need programme: family support under an experienced social worker, and who is there when the social worker goes. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.programme;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
