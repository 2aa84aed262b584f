/** Plans for a child: family help, child in need and child protection, with their reviews and core groups. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.plan;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
