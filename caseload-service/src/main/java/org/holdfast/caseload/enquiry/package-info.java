/** Section 47 enquiries: from the strategy discussion to the conference, or to its not being needed. */
@NullMarked
@CheckReturnValue
package org.holdfast.caseload.enquiry;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
