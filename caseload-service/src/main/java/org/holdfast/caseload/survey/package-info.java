/** What children say when all of them are asked, counted so that nobody can be found in it. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.survey;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
